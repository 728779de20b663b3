import { type SeenStore, toDecimal } from '@three-ds/core'
import {
  createFinaroClient,
  createFinaroFlow,
  type FinaroClientOptions,
  type FinaroFlowOptions,
  findPayment,
  fromAuthenticationResult,
  toBrowser,
  toPaymentResult,
} from '@three-ds/finaro'
import type { Gateway } from '../gateway.ts'
import type { Order } from '../order.ts'
import { payOnce } from '../pay-once.ts'
import { shop } from '../shop.ts'

/** What authentication and sale have in common. Two decimals are exact in a number that is only written out again. */
const orderedBy = ({ id, amount, cardToken }: Order) => ({
  amount: { total: Number(toDecimal(amount)) },
  currencyCode: amount.currency,
  transaction: { invoice: id },
  card: { token: { value: cardToken } },
})

/** Finaro: its flow authenticates, and a sale takes the payment. */
export const finaroGateway = (
  clientOptions: FinaroClientOptions,
  flowOptions: FinaroFlowOptions & { readonly seen: SeenStore },
): Gateway<'finaro'> => {
  const client = createFinaroClient(clientOptions)
  return {
    flow: createFinaroFlow(client, flowOptions).mapRequest((order) => ({
      ...orderedBy(order),
      dateTime: order.placedAt,
      customer: {
        firstName: order.buyer.firstName,
        lastName: order.buyer.lastName,
        emailAddress: order.buyer.email,
        ipAddress: order.browser.ipAddress,
      },
      threeDSecure: {
        initiate: '01',
        browser: toBrowser(order.browser),
        headerContent: order.browser.userAgent,
        challengeWindowSize: order.browser.windowSize,
        transType: '01',
        channel: '02',
      },
      completionUrl: shop.returnUrl(order),
      notificationUrl: shop.callbackUrl('finaro'),
    })),
    pay: payOnce({
      provider: 'finaro',
      seen: flowOptions.seen,
      send: async (order, authentication) =>
        toPaymentResult(await client.sale({ ...orderedBy(order), ...fromAuthenticationResult(authentication) })),
      find: async (order) => {
        const found = await findPayment(client, { invoice: order.id, amount: order.amount, sentAt: order.placedAt })
        return found.found === 'match' ? found.payment : undefined
      },
    }),
  }
}
