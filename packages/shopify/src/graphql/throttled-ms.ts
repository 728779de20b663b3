import { isObject } from '@three-ds/core'

const numberIn = (value: unknown, key: string): number | undefined => {
  const member = isObject(value) ? value[key] : undefined
  return typeof member === 'number' && Number.isFinite(member) && member >= 0 ? member : undefined
}

/** Longer than any bucket takes to fill: past it the numbers are no reason to wait. */
const longestMs = 60_000

/**
 * How long until a bucket holds what a query costs, in milliseconds; `undefined` where the body does not say.
 *
 * Source: shopify.dev/docs/api/usage/limits, `extensions.cost.throttleStatus`.
 */
export function throttledMs(body: unknown): number | undefined {
  const extensions = isObject(body) ? body['extensions'] : undefined
  const cost = isObject(extensions) ? extensions['cost'] : undefined
  const status = isObject(cost) ? cost['throttleStatus'] : undefined
  const asked = numberIn(cost, 'requestedQueryCost')
  const available = numberIn(status, 'currentlyAvailable')
  const perSecond = numberIn(status, 'restoreRate')
  if (asked === undefined || available === undefined || perSecond === undefined || perSecond === 0) return undefined
  return Math.min(Math.max(0, Math.ceil(((asked - available) / perSecond) * 1000)), longestMs)
}
