import {
  type CardinalClient,
  type CardinalClientOptions,
  type CardinalFlowRequest,
  createCardinalClient,
  createCardinalFlow,
} from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { type ContractSubject, seededRandom } from '@three-ds/core/testing'
import { operations } from './contract-operations.ts'

const apiKey = 'planted-cardinal-api-key'
const verifone = { userId: 'planted-verifone-user', apiKey: 'planted-verifone-key' }

/** Cardinal, as the contract suite sees it. */
export const cardinalSubject: ContractSubject<CardinalClient, CardinalClientOptions, CardinalFlowRequest, 'cardinal'> =
  {
    provider: 'cardinal',
    requestIdHeader: 'x-request-id',
    credentials: [apiKey, verifone.userId, verifone.apiKey],
    createClient: (options) =>
      createCardinalClient({ apiIdentifier: 'identifier', orgUnitId: 'unit', apiKey, verifone, ...options }),
    operations,
    flow: {
      starts: 'lookup',
      scenarios: ['frictionless', 'challenge', 'failed', 'rejected'],
      createSandbox: ({ clock }) => createCardinalSandbox({ clock, random: seededRandom(7) }),
      createFlow: (clientOptions, flowOptions) => createCardinalFlow(createCardinalClient(clientOptions), flowOptions),
      secretsOf: ({ session, lookup: { encrypted_card = '', email, billing_last_name } }) => [
        session.jwt,
        encrypted_card,
        email,
        billing_last_name,
      ],
    },
  }
