import { type ContractSubject, seededRandom } from '@three-ds/core/testing'
import {
  createFinaroClient,
  createFinaroFlow,
  type FinaroClient,
  type FinaroClientOptions,
  type FinaroFlowRequest,
} from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { operations } from './contract-operations.ts'

const accessToken = 'planted-access-token'

/** Finaro, as the contract suite sees it. */
export const finaroSubject: ContractSubject<FinaroClient, FinaroClientOptions, FinaroFlowRequest, 'finaro'> = {
  provider: 'finaro',
  requestIdHeader: 'x-request-id',
  credentials: [accessToken],
  createClient: (options) =>
    createFinaroClient({
      accessToken,
      interfaceName: 'ForwardPOS',
      interfaceVersion: '2.1',
      companyName: 'PAWS',
      ...options,
    }),
  operations,
  flow: {
    starts: 'standalone',
    scenarios: ['frictionless', 'fingerprint', 'challenge', 'fingerprint-challenge', 'failed', 'rejected', 'declined'],
    createSandbox: ({ clock }) => createFinaroSandbox({ clock, random: seededRandom(7) }),
    createFlow: (clientOptions, flowOptions) => createFinaroFlow(createFinaroClient(clientOptions), flowOptions),
    secretsOf: ({ card, customer, threeDSecure }) =>
      [card.number, card.token?.value, customer.emailAddress, threeDSecure.headerContent].filter(
        (secret) => secret !== undefined && secret.length >= 8,
      ) as string[], // the filter leaves texts
  },
}
