import { type ContractSubject, seededRandom } from '@three-ds/core/testing'
import {
  createProcessOutClient,
  createProcessOutFlow,
  type ProcessOutClient,
  type ProcessOutClientOptions,
  type ProcessOutFlowRequest,
} from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { operations } from './contract-operations.ts'

const projectSecret = 'key_sandbox_planted_secret'

/** ProcessOut, as the contract suite sees it. */
export const processOutSubject: ContractSubject<
  ProcessOutClient,
  ProcessOutClientOptions,
  ProcessOutFlowRequest,
  'processout'
> = {
  provider: 'processout',
  requestIdHeader: 'x-request-id',
  credentials: [projectSecret],
  createClient: (options) => createProcessOutClient({ projectId: 'test-proj_1', projectSecret, ...options }),
  operations,
  flow: {
    starts: 'authorizeInvoice',
    scenarios: ['frictionless', 'fingerprint', 'challenge', 'fingerprint-challenge', 'failed', 'rejected', 'declined'],
    createSandbox: ({ clock }) => createProcessOutSandbox({ clock, random: seededRandom(7) }),
    createFlow: (clientOptions, flowOptions) =>
      createProcessOutFlow(createProcessOutClient(clientOptions), flowOptions),
    // ProcessOut itself writes the card's id into the address of its page, so a state with a redirect shows it. That the flow
    // keeps no source of its own is specified with the flow.
    secretsOf: () => [],
  },
}
