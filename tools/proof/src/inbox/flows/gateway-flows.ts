import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import type { Clock, FetchLike } from '@three-ds/core'
import {
  createFinaroClient,
  createFinaroFlow,
  type FinaroPayment,
  findPayment,
  toPaymentResult,
} from '@three-ds/finaro'
import { defineLoneCall, type FlowMaker } from '@three-ds/inbox'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import type { FlowName, GatewayKit } from './gateway-kit.ts'

/** A sale by token, without 3-D Secure. */
export type SaleOrder = FinaroPayment & { readonly currencyCode: string }

/** What is kept of a sale, to find it again. */
const lostSale = ({ transaction, amount, currencyCode }: SaleOrder, clock: Clock) => ({
  invoice: transaction.invoice,
  amount: { minorUnits: Math.round(Number(amount.total) * 100), currency: currencyCode },
  sentAt: new Date(clock.now()).toISOString(),
})

/** Makers of all flows, each with a client of its own. */
export function gatewayFlows(
  { clients }: GatewayKit,
  fetchOf: (name: FlowName) => FetchLike,
  clock: Clock,
): Readonly<Record<FlowName, FlowMaker>> {
  // A kit holds what `clientOptions` of each fake held, but for what is added here.
  const options = (name: FlowName) => ({ ...clients[name], fetch: fetchOf(name), clock }) as never
  const sale = createFinaroClient(options('sale'))
  return {
    spreedly: (tools) => createSpreedlyFlow(createSpreedlyClient(options('spreedly')), tools),
    processout: (tools) => createProcessOutFlow(createProcessOutClient(options('processout')), tools),
    finaro: (tools) => createFinaroFlow(createFinaroClient(options('finaro')), tools),
    cardinal: (tools) => createCardinalFlow(createCardinalClient(options('cardinal')), tools),
    cart: (tools) => createShopifyCartFlow(createShopifyStorefrontClient(options('cart')), tools),
    sale: (tools) =>
      defineLoneCall(
        {
          provider: 'finaro',
          client: sale,
          open: (order: SaleOrder) => ({ key: `sale-${order.transaction.invoice}`, data: lostSale(order, clock) }),
          send: async (order, call) => toPaymentResult(await sale.sale(order, call)),
          findOut: async (data, call) => {
            // As `open` has written it.
            const finding = await findPayment(sale, data as ReturnType<typeof lostSale>, call)
            return finding.found === 'match' ? finding.payment : undefined
          },
        },
        tools,
      ),
  }
}
