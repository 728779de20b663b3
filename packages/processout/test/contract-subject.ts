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

/** Public: ProcessOut writes it into addresses. The suite takes texts of eight characters for secrets, so this has seven. */
const projectId = 'test-p1'

const projectSecret = 'key_sandbox_planted_secret'

type Subject = ContractSubject<ProcessOutClient, ProcessOutClientOptions, ProcessOutFlowRequest, 'processout'>
type Flow = NonNullable<Subject['flow']>

const flow: Flow = {
  starts: 'authorizeInvoice',
  scenarios: ['frictionless', 'fingerprint', 'challenge', 'fingerprint-challenge', 'failed', 'rejected', 'declined'],
  createSandbox: ({ clock }) => createProcessOutSandbox({ clock, random: seededRandom(7), projectId }),
  createFlow: (clientOptions, flowOptions) => createProcessOutFlow(createProcessOutClient(clientOptions), flowOptions),
  // ProcessOut itself writes the card's id into the address of its page. That the flow keeps none is seen on a page of one's own.
  secretsOf: () => [],
}

/** ProcessOut, as the contract suite sees it. */
export const processOutSubject: Subject = {
  provider: 'processout',
  requestIdHeader: 'x-request-id',
  credentials: [projectSecret],
  createClient: (options) => createProcessOutClient({ projectId: 'test-proj_1', projectSecret, ...options }),
  operations,
  flow,
}

/** The same sandbox, and every payment takes its steps on a page of one's own. */
const ownPageSandbox: Flow['createSandbox'] = (options) => {
  const sandbox = createProcessOutSandbox({ ...options, random: seededRandom(7), projectId })
  const { clientOptions, fetch, origin, answer, fail, reset } = sandbox
  return {
    clientOptions,
    fetch,
    origin,
    answer,
    fail,
    reset,
    request: (scenario, overrides) => sandbox.request(scenario, { ...overrides, page: 'own' }),
    get ledger() {
      return sandbox.ledger
    },
  }
}

/** The flow on a page of one's own. */
export const ownPageSubject: Subject = {
  ...processOutSubject,
  operations: [],
  flow: { ...flow, createSandbox: ownPageSandbox, secretsOf: ({ authorize }) => [authorize.source] },
}
