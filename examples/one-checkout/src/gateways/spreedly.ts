import type { FlowOptions } from '@three-ds/core'
import {
  createSpreedlyClient,
  createSpreedlyFlow,
  encodeBrowserInfo,
  type SpreedlyClientOptions,
} from '@three-ds/spreedly'
import type { Gateway } from '../gateway.ts'
import { notAttempted } from '../pay-once.ts'
import { shop } from '../shop.ts'

/** Spreedly: its flow takes the payment. */
export const spreedlyGateway = (
  options: SpreedlyClientOptions & { readonly gatewayToken: string },
  flowOptions: FlowOptions,
): Gateway<'spreedly'> => {
  const { gatewayToken, ...clientOptions } = options
  return {
    flow: createSpreedlyFlow(createSpreedlyClient(clientOptions), flowOptions).mapRequest((order) => ({
      operation: 'purchase',
      gateway_token: gatewayToken,
      transaction: {
        payment_method_token: order.cardToken,
        amount: order.amount.minorUnits,
        currency_code: order.amount.currency,
        order_id: order.id,
        browser_info: encodeBrowserInfo(order.browser),
        attempt_3dsecure: true,
        three_ds_version: '2',
        redirect_url: shop.returnUrl(order),
        callback_url: shop.callbackUrl('spreedly'),
      },
    })),
    pay: async (order, authentication) => notAttempted('spreedly', order, authentication),
  }
}
