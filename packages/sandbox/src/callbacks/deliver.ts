import { type FetchLike, invalidInput, parseInput } from '@three-ds/core'
import type { GatewayName, SandboxGateways } from '../gateways.ts'
import { callbackOrders } from './callback-order.ts'
import { postTo } from './post-to.ts'

const nothingToDeliver = () =>
  invalidInput([
    {
      path: 'gateway',
      text: 'this gateway sends nothing by itself',
      remedy: "Its issuer notifies through the cardholder's browser: open its page.",
    },
  ])

/**
 * Delivers what a gateway has to tell and has not told yet.
 *
 * @param order - as `callbackOrders` has it
 * @returns the status of each answer, in the order of posting; 504 where nobody answered within five seconds
 * @throws ThreeDSError `invalid-input` for an order that this gateway does not take
 */
export async function deliver(
  gateways: SandboxGateways,
  gateway: GatewayName,
  order: unknown,
  fetch: FetchLike = globalThis.fetch,
): Promise<readonly number[]> {
  switch (gateway) {
    case 'spreedly': {
      const { url, times = 1, shuffled = false, late = false, format } = parseInput(callbackOrders.spreedly, order)
      const how = { times, shuffled, late, ...(format === undefined ? {} : { format }) }
      return gateways.spreedly.sandbox.deliverCallbacks(postTo(url, fetch), how)
    }
    case 'processout': {
      const { url, times = 1, shuffled = false, late = false } = parseInput(callbackOrders.processout, order)
      return gateways.processout.sandbox.deliverWebhooks(postTo(url, fetch), { times, shuffled, late })
    }
    case 'cardinal': {
      const { url, times = 1, shuffled = false } = parseInput(callbackOrders.cardinal, order)
      return gateways.cardinal.sandbox.deliverCallbacks(postTo(url, fetch), { times, shuffled })
    }
    case 'shopify': {
      const { url, times = 1, what = 'confirmations' } = parseInput(callbackOrders.shopify, order)
      const { paymentsApp } = gateways.shopify.sandbox
      if (what === 'confirmations') return paymentsApp.deliverConfirmations(postTo(url, fetch), { times })
      return (await paymentsApp.deliverSession(postTo(url, fetch), { times })).statuses
    }
    case 'finaro':
      throw nothingToDeliver()
  }
}
