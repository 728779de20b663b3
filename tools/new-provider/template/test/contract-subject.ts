import {
  type AcmeClient,
  type AcmeClientOptions,
  type AcmeFlowRequest,
  createAcmeClient,
  createAcmeFlow,
} from '@three-ds/acme'
import { createAcmeSandbox } from '@three-ds/acme/testing'
import { type ContractSubject, seededRandom } from '@three-ds/core/testing'
import { apiKey, authorized, declined, request } from './sample.ts'

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = { ...request, card_tokn: 'planted-misspelt-value' } as typeof request

/** Acme, as the contract suite sees it. */
export const acmeSubject: ContractSubject<AcmeClient, AcmeClientOptions, AcmeFlowRequest, 'acme'> = {
  provider: 'acme',
  requestIdHeader: 'x-request-id',
  credentials: [apiKey],
  createClient: (options) => createAcmeClient({ apiKey, ...options }),
  operations: [
    {
      name: 'authorize',
      effect: 'move-money',
      idempotent: false,
      call: (client, options) => client.authorize(request, options),
      planted: [request.card_token],
      good: { status: 200, body: authorized },
      decline: { status: 402, body: declined, kind: 'declined' },
      takesExtra: true,
      misspelt: { path: 'card_tokn', planted: 'planted-misspelt-value', call: (client) => client.authorize(misspelt) },
    },
  ],
  flow: {
    starts: 'authorize',
    scenarios: ['frictionless', 'challenge', 'failed', 'rejected', 'declined'],
    createSandbox: ({ clock }) => createAcmeSandbox({ clock, random: seededRandom(7) }),
    createFlow: (clientOptions, flowOptions) => createAcmeFlow(createAcmeClient(clientOptions), flowOptions),
    secretsOf: ({ card_token }) => [card_token],
  },
}
