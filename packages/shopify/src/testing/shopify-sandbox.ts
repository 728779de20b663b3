import type { CallbackReceiver, Clock } from '@three-ds/core'
import type { IssuerRenderer, ProviderSandbox } from '@three-ds/core/testing'
import type { ShopifyCheckoutFlowRequest } from '../checkout/authentication/flow-request.ts'
import type { ShopifyClientOptions } from '../credentials.ts'
import type { ShopifyCartFlowRequest } from '../storefront/authentication/cart-flow-request.ts'
import type { ShopifyPaymentFlowRequest } from '../storefront/authentication/payment-flow-request.ts'
import type { ShopifyStorefrontClientOptions } from '../storefront/credentials.ts'
import type { ShopifyCartScenario } from './data/cart-scenarios.ts'
import type { ShopifyScenario } from './data/scenarios.ts'
import type { ShopifyTestSession } from './data/test-sessions.ts'
import type { DeliveredSession, DeliverOptions } from './sessions/deliver.ts'
import type { OpenSessionOptions } from './sessions/open-session.ts'

/** What a sandbox can be told; nothing has to be. */
export interface ShopifySandboxOptions {
  /** Time of everything that the fake does, and of the clients that its options make. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids. `Math.random` by default; `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  /** `three-ds-sandbox.myshopify.com` by default. */
  readonly shop?: string | undefined
  readonly accessToken?: string | undefined
  /**
   * Where it is served, for addresses in answers: `http://localhost:4000`, or with a path. Plain http is for this very machine:
   * a client takes it for its base URL there, and then follows that origin's pages too.
   */
  readonly origin?: string | undefined
  /**
   * The oldest version that is still supported: for an older one this one answers, as Shopify does. `2019-04` by default, so
   * that every API can be played.
   */
  readonly oldestVersion?: string | undefined
  /** Makes HTML of the issuer's pages: plain ones by default, and `@three-ds/sandbox` has better ones. */
  readonly renderIssuerPage?: IssuerRenderer | undefined
}

/** What of a checkout's payment can be replaced; the fields of `payment` are laid over its own, one by one. */
export interface ShopifyCheckoutOverrides {
  readonly checkout_token?: string
  readonly payment?: Partial<ShopifyCheckoutFlowRequest['payment']>
}

/** What of a legacy Storefront payment can be replaced; the fields of `payment` are laid over its own, one by one. */
export interface ShopifyPaymentOverrides {
  readonly checkoutId?: string
  readonly payment?: Partial<ShopifyPaymentFlowRequest['payment']>
}

/** A shop's fake Storefront API. */
export interface StorefrontSandbox {
  /** A client with the public token, on a version that completes carts. */
  readonly clientOptions: ShopifyStorefrontClientOptions & Required<Pick<ShopifyStorefrontClientOptions, 'fetch'>>
  /** The same with the private token, for a server. */
  readonly privateClientOptions: ShopifyStorefrontClientOptions &
    Required<Pick<ShopifyStorefrontClientOptions, 'fetch'>>
  /** A client on a version that still has checkouts and their payments. */
  readonly legacyClientOptions: ShopifyStorefrontClientOptions & Required<Pick<ShopifyStorefrontClientOptions, 'fetch'>>
  /** A cart that plays a scenario. Cart and attempt token are new each time. */
  cartRequest(scenario: ShopifyCartScenario, overrides?: Partial<ShopifyCartFlowRequest>): ShopifyCartFlowRequest
  /** A legacy payment that plays a scenario. Checkout and idempotency key are new each time. */
  paymentRequest(scenario: ShopifyScenario, overrides?: ShopifyPaymentOverrides): ShopifyPaymentFlowRequest
}

/** A fake Payments Apps API, and Shopify as it calls the app. */
export interface PaymentsAppSandbox {
  readonly clientOptions: ShopifyClientOptions & Required<Pick<ShopifyClientOptions, 'fetch'>>
  /**
   * A buyer pays through the app: Shopify posts a new session to your receiver.
   *
   * @throws ThreeDSError `invalid-input` for an amount that is none
   */
  deliverSession(to: CallbackReceiver, how?: OpenSessionOptions & DeliverOptions): Promise<DeliveredSession>
  /**
   * Posts the answer to each confirmation that was asked for and not told yet. What its body is, no source says.
   *
   * @returns the status of each answer, in the order of posting
   */
  deliverConfirmations(to: CallbackReceiver, how?: DeliverOptions): Promise<readonly number[]>
}

/**
 * A fake Shopify: its three APIs, a card vault, an issuer and a cardholder. `clientOptions` and `request` are of the REST
 * checkout; `storefront` and `paymentsApp` hold those of the other two. One clock, one ledger, one plan of faults.
 */
export interface ShopifySandbox
  extends Omit<ProviderSandbox<ShopifyClientOptions, ShopifyCheckoutFlowRequest, ShopifyScenario>, 'request'> {
  /** A checkout that is always there. */
  readonly checkoutToken: string
  /** A card of the vault that pays without a challenge. */
  readonly sessionId: string
  /** Each card of the vault. They can be charged any number of times. */
  readonly sessions: Readonly<Record<ShopifyTestSession, string>>
  /** A payment that plays a scenario. Checkout and unique token are new each time. */
  request(scenario: ShopifyScenario, overrides?: ShopifyCheckoutOverrides): ShopifyCheckoutFlowRequest
  /** The next requests to a GraphQL API, one by default, are throttled: HTTP 200 with `THROTTLED`. */
  throttle(times?: number): void
  readonly storefront: StorefrontSandbox
  readonly paymentsApp: PaymentsAppSandbox
}
