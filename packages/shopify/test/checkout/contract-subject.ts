import { type ContractOperation, type ContractSubject, seededRandom } from '@three-ds/core/testing'
import {
  createShopifyCheckoutClient,
  createShopifyCheckoutFlow,
  type ShopifyCheckoutClient,
  type ShopifyCheckoutFlowRequest,
  type ShopifyClientOptions,
} from '@three-ds/shopify/checkout'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { body, credentials, paymentInput, token, transaction } from './sample.ts'

type Operation = ContractOperation<ShopifyCheckoutClient>

const slip = 'planted-misspelt-value'

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T extends object>(fields: T): T => ({ ...fields, uniqueToken: slip })

const success = { status: 200, body: body({ transaction: transaction('success') }) }

const aPayment = {
  good: success,
  decline: { status: 200, body: body({ transaction: transaction('failure') }), kind: 'declined' },
  growsAt: ['payment'],
  openEnumAt: ['payment', 'transaction', 'status'],
  optionalAt: ['payment', 'transaction', 'amount'],
} as const satisfies Partial<Operation>

const reads = { effect: 'read', idempotent: false, takesExtra: false, planted: [token] } as const

const operations: readonly Operation[] = [
  {
    ...aPayment,
    name: 'createPayment',
    effect: 'move-money',
    idempotent: false,
    takesExtra: true,
    planted: [token, paymentInput.session_id],
    call: (client, options) => client.createPayment(token, paymentInput, options),
    misspelt: {
      path: 'uniqueToken',
      planted: slip,
      call: (client) => client.createPayment(token, misspelt(paymentInput)),
    },
  },
  {
    ...aPayment,
    ...reads,
    name: 'getPayment',
    call: (client, options) => client.getPayment(token, 1071573807, options),
  },
  {
    ...aPayment,
    ...reads,
    name: 'pollPayment',
    call: (client, options) => client.pollPayment(token, 1071573807, options),
  },
  {
    ...reads,
    name: 'listPayments',
    good: { status: 200, body: { payments: [success.body.payment] } },
    growsAt: ['payments', 0],
    openEnumAt: ['payments', 0, 'transaction', 'status'],
    optionalAt: ['payments', 0, 'transaction', 'amount'],
    call: (client, options) => client.listPayments(token, options),
  },
  {
    ...reads,
    name: 'countPayments',
    good: { status: 200, body: { count: 1 } },
    call: (client, options) => client.countPayments(token, options),
  },
]

/** Shopify's checkout payments, as the contract suite sees them. */
export const checkoutSubject: ContractSubject<
  ShopifyCheckoutClient,
  ShopifyClientOptions,
  ShopifyCheckoutFlowRequest,
  'shopify'
> = {
  provider: 'shopify',
  requestIdHeader: 'x-request-id',
  credentials: [credentials.accessToken],
  createClient: (options) => createShopifyCheckoutClient({ ...credentials, ...options }),
  operations,
  flow: {
    starts: 'createPayment',
    scenarios: ['frictionless', 'fingerprint', 'challenge', 'fingerprint-challenge', 'failed', 'rejected', 'declined'],
    createSandbox: ({ clock }) => createShopifySandbox({ clock, random: seededRandom(7) }),
    createFlow: (clientOptions, flowOptions) =>
      createShopifyCheckoutFlow(createShopifyCheckoutClient(clientOptions), flowOptions),
    secretsOf: ({ payment }) => [payment.session_id, payment.request_details.user_agent],
  },
}
