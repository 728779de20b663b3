import {
  type CardinalClientOptions,
  createCardinalClient,
  createCardinalFlow,
  fromAuthenticationResult,
  toPaymentResult,
} from '@three-ds/cardinal'
import { type FlowOptions, isVerified, type SeenStore } from '@three-ds/core'
import type { Gateway } from '../gateway.ts'
import type { Order } from '../order.ts'
import { notAttempted, payOnce } from '../pay-once.ts'
import { shop } from '../shop.ts'

/** What lookup and payment have in common. */
const orderedBy = ({ id, amount, cardToken }: Order) => ({
  amount: amount.minorUnits,
  currency_code: amount.currency,
  merchant_reference: id,
  reuse_token: cardToken,
})

/** Who pays before the page was set up has left something out. */
function sessionOf({ session }: Order) {
  if (session === undefined)
    throw new Error('Call `openPage` when the checkout page is shown, and keep it with the order.')
  return session
}

/** Cardinal behind Verifone: its flow authenticates, and a card payment takes the payment. */
export const cardinalGateway = (
  options: CardinalClientOptions & { readonly contractId: string; readonly paymentContractId: string },
  flowOptions: FlowOptions & { readonly seen: SeenStore },
): Gateway<'cardinal'> => {
  const { contractId, paymentContractId, ...clientOptions } = options
  const client = createCardinalClient(clientOptions)
  return {
    openPage: () => client.createSession({ confirmUrl: shop.callbackUrl('cardinal') }),
    flow: createCardinalFlow(client, flowOptions).mapRequest((order) => ({
      session: sessionOf(order),
      lookup: {
        ...orderedBy(order),
        threeds_contract_id: contractId,
        email: order.buyer.email,
        billing_first_name: order.buyer.firstName,
        billing_last_name: order.buyer.lastName,
        billing_address_1: order.buyer.street,
        billing_city: order.buyer.city,
        billing_country_code: order.buyer.country,
      },
    })),
    pay: payOnce({
      provider: 'cardinal',
      seen: flowOptions.seen,
      send: async (order, authentication) => {
        // Verifone takes no matched result, and this flow gives none.
        if (!isVerified(authentication)) return notAttempted('cardinal', order, authentication)
        const answer = await client.createCardPayment({
          ...orderedBy(order),
          payment_provider_contract: paymentContractId,
          ...fromAuthenticationResult(authentication),
        })
        return toPaymentResult(answer, { amount: order.amount, test: client.test })
      },
      find: async (order) => {
        const { transactions } = await client.listTransactions({
          merchant_reference: order.id,
          amount: order.amount.minorUnits,
          currency_code: order.amount.currency,
        })
        const [only, ...others] = transactions
        if (only === undefined || others.length > 0) return undefined
        return toPaymentResult(only, { amount: order.amount, test: client.test })
      },
    }),
  }
}
