import type { FlowPace, PollBudget } from './pace.ts'

/*
 * How each provider may be asked. Data only. Where a provider publishes a limit, the reconciler takes a part of it, since what
 * browsers and callbacks cause is read from the same account. "Ours" marks a figure of this package's own: the provider publishes none.
 */

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Thirty lists a minute and environment; six stay for lookups that a browser causes. Source: Spreedly's API reference, `GET /transactions`. */
const spreedlyLists: PollBudget = { name: 'spreedly:lists', burst: 24, perMinute: 24 }

/** Ours: Spreedly publishes no other limit. */
const spreedlyReads: PollBudget = { name: 'spreedly:reads', burst: 20, perMinute: 300 }

/**
 * A fifth of the primary bucket of ProcessOut's worked example, 3,000 a minute and project; a project's own figure stands in the header
 * `x-ratelimit`. Source: docs.processout.com/docs/rate-limits, "primary".
 */
const processOutReads: PollBudget = { name: 'processout:primary', burst: 50, perMinute: 600 }

/** Half of the bucket of forty that empties at two a second. Source: shopify.dev/docs/api/usage/limits, "REST Admin API". */
const shopifyRest: PollBudget = { name: 'shopify:rest', burst: 20, perMinute: 60 }

/**
 * Ours: the Storefront API counts no calls and throttles checkouts, and then names a pause, which the flow keeps. Source:
 * shopify.dev/docs/api/usage/limits, "Storefront API".
 */
const shopifyStorefront: PollBudget = { name: 'shopify:storefront', burst: 20, perMinute: 300 }

/** Ours: Shift4 publishes no limit for `GET /transactions/invoice`. */
const finaroReads: PollBudget = { name: 'finaro:reads', burst: 10, perMinute: 120 }

/** Ours: Verifone publishes no limit for `GET /v2/3d`. */
const cardinalReads: PollBudget = { name: 'cardinal:reads', burst: 10, perMinute: 120 }

const defaults = {
  asksMeanwhile: true,
  pageFirstMs: 15 * second,
  longestPauseMs: 5 * minute,
  patienceMs: day,
} as const

/**
 * The paces by provider, and `shopify-storefront` for flows of that API. Whoever knows better (a limit that was raised, an account
 * that others use too) hands in a pace of their own.
 *
 * @example
 * ```ts
 * import { flowPaces } from '@three-ds/inbox'
 *
 * const { budget, calls } = flowPaces.spreedly.find
 * console.log(Math.floor(budget.perMinute / calls)) // 4
 * ```
 */
export const flowPaces = {
  /** A lookup lists six pages at most, of thirty lists a minute. A payment may stay `processing` for days: its callback tells. */
  spreedly: {
    ...defaults,
    read: { budget: spreedlyReads, calls: 2 },
    find: { budget: spreedlyLists, calls: 6 },
  },
  /** ProcessOut fails by itself what is an hour old. Source: docs.processout.com/docs/3ds-hosted-page, "Note". */
  processout: {
    ...defaults,
    read: { budget: processOutReads, calls: 2 },
    find: { budget: processOutReads, calls: 3 },
    longestPauseMs: minute,
    patienceMs: 3 * hour,
  },
  /**
   * Nobody comes back from Shopify's page, so it is asked for early. Ten minutes for the buyer; what comes after is asked for with longer
   * pauses. Source: Shopify's tutorial "Authenticating payments with 3D Secure".
   */
  shopify: {
    ...defaults,
    read: { budget: shopifyRest, calls: 1 },
    find: { budget: shopifyRest, calls: 2 },
    pageFirstMs: 2 * second,
    longestPauseMs: minute,
    patienceMs: 6 * hour,
  },
  /** No limit is published for completing a cart. The pauses of `pollAfter` are the flow's own. */
  'shopify-storefront': {
    ...defaults,
    read: { budget: shopifyStorefront, calls: 1 },
    find: { budget: shopifyStorefront, calls: 2 },
    pageFirstMs: 2 * second,
    longestPauseMs: minute,
    patienceMs: 6 * hour,
  },
  /** Only the browser brings the end of a challenge: before its deadline there is nothing to ask. Source: `createFinaroFlow`. */
  finaro: {
    ...defaults,
    read: { budget: finaroReads, calls: 1 },
    find: { budget: finaroReads, calls: 1 },
    asksMeanwhile: false,
    patienceMs: 2 * hour,
  },
  /** A token is good for two hours. Source: Verifone's server-to-server guide. */
  cardinal: {
    ...defaults,
    read: { budget: cardinalReads, calls: 1 },
    find: { budget: cardinalReads, calls: 2 },
    pageFirstMs: 30 * second,
    patienceMs: 4 * hour,
  },
} as const satisfies Readonly<Record<string, FlowPace>>

/** For a provider of your own: modest, since nothing is known of it. */
export const modestPace = (provider: string): FlowPace => {
  const budget: PollBudget = { name: `${provider}:reads`, burst: 10, perMinute: 60 }
  return { ...defaults, read: { budget, calls: 1 }, find: { budget, calls: 1 } }
}

/** The pace of a provider's flows, where the application names none. */
export const paceOf = (provider: string): FlowPace => {
  const paces: Readonly<Record<string, FlowPace>> = flowPaces
  return (Object.hasOwn(paces, provider) ? paces[provider] : undefined) ?? modestPace(provider)
}
