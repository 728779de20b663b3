import { type FlowOptions, toDecimal } from '@three-ds/core'
import { createProcessOutClient, createProcessOutFlow, type ProcessOutClientOptions } from '@three-ds/processout'
import type { Gateway } from '../gateway.ts'
import { notAttempted } from '../pay-once.ts'
import { shop } from '../shop.ts'

/** ProcessOut, on its hosted page: its flow takes the payment. */
export const processOutGateway = (
  clientOptions: ProcessOutClientOptions,
  flowOptions: FlowOptions,
): Gateway<'processout'> => ({
  flow: createProcessOutFlow(createProcessOutClient(clientOptions), flowOptions).mapRequest((order) => ({
    page: 'hosted',
    invoice: {
      name: order.id,
      amount: toDecimal(order.amount),
      currency: order.amount.currency,
      return_url: shop.returnUrl(order),
      webhook_url: shop.callbackUrl('processout'),
    },
    authorize: { source: order.cardToken },
  })),
  pay: async (order, authentication) => notAttempted('processout', order, authentication),
})
