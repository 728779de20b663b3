import { type ContractSubject, seededRandom } from '@three-ds/core/testing'
import {
  createShopifyCartFlow,
  createShopifyPaymentFlow,
  createShopifyStorefrontClient,
  type ShopifyCartFlowRequest,
  type ShopifyPaymentFlowRequest,
  type ShopifyStorefrontClient,
  type ShopifyStorefrontClientOptions,
} from '@three-ds/shopify/storefront'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { operations } from './contract-operations.ts'
import { credentials } from './sample.ts'

type Subject<Request> = ContractSubject<ShopifyStorefrontClient, ShopifyStorefrontClientOptions, Request, 'shopify'>
type Flow<Request> = NonNullable<Subject<Request>['flow']>
type Sandbox<Request> = ReturnType<Flow<Request>['createSandbox']>

const privateAccessToken = 'shpat_private_planted'

/** The suite takes every text of eight characters for a secret: pages are not served under the shop's own name. */
const origin = 'https://pages.example'

/** The storefront's part of a sandbox, as the suite wants one. */
function sandboxOf<Request>(
  sandbox: ReturnType<typeof createShopifySandbox>,
  { clientOptions, request }: Pick<Sandbox<Request>, 'clientOptions' | 'request'>,
): Sandbox<Request> {
  const { fetch, origin: at, answer, fail, reset } = sandbox
  return {
    clientOptions,
    request,
    fetch,
    origin: at,
    answer,
    fail,
    reset,
    get ledger() {
      return sandbox.ledger
    },
  }
}

const scenarios = [
  'frictionless',
  'fingerprint',
  'challenge',
  'fingerprint-challenge',
  'failed',
  'rejected',
  'declined',
] as const

const cartFlow: Flow<ShopifyCartFlowRequest> = {
  starts: 'submitCartForCompletion',
  scenarios,
  createSandbox: ({ clock }) => {
    const sandbox = createShopifySandbox({ clock, random: seededRandom(7), origin })
    const { clientOptions, cartRequest } = sandbox.storefront
    return sandboxOf(sandbox, { clientOptions, request: cartRequest })
  },
  createFlow: (clientOptions, flowOptions) =>
    createShopifyCartFlow(createShopifyStorefrontClient(clientOptions), flowOptions),
  secretsOf: ({ payment }) => [payment?.directPaymentMethod?.sessionId ?? ''].filter((secret) => secret !== ''),
}

const paymentFlow: Flow<ShopifyPaymentFlowRequest> = {
  starts: 'completeCheckoutWithCreditCard',
  scenarios,
  createSandbox: ({ clock }) => {
    const sandbox = createShopifySandbox({ clock, random: seededRandom(7), origin })
    const { legacyClientOptions: clientOptions, paymentRequest } = sandbox.storefront
    // The suite replaces nothing, and the sandbox's own replacements go deeper than it knows.
    return sandboxOf(sandbox, { clientOptions, request: (scenario) => paymentRequest(scenario) })
  },
  createFlow: (clientOptions, flowOptions) =>
    createShopifyPaymentFlow(createShopifyStorefrontClient(clientOptions), flowOptions),
  secretsOf: ({ payment }) => [payment.vaultId],
}

/** The Storefront API and the flow of a cart, as the contract suite sees them. */
export const cartSubject: Subject<ShopifyCartFlowRequest> = {
  provider: 'shopify',
  requestIdHeader: 'x-request-id',
  credentials: [privateAccessToken],
  createClient: (options) => {
    const { shop, apiVersion } = credentials
    return createShopifyStorefrontClient({ shop, apiVersion, privateAccessToken, ...options })
  },
  operations,
  flow: cartFlow,
}

/** The flow of a legacy payment. */
export const paymentSubject: Subject<ShopifyPaymentFlowRequest> = { ...cartSubject, operations: [], flow: paymentFlow }
