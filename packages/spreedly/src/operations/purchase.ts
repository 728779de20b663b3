import { type SpreedlyPayment, spreedlyPaymentSchema } from '../schemas/payment.ts'
import { atGateway } from './at-gateway.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({ name: 'purchase', method: 'POST', path: '/gateways/{gateway_token}/purchase.json' })

/** Source: docs.spreedly.com/guides/3dsecure2, "Set up your backend". */
export const purchase = atGateway<SpreedlyPayment>(operation, spreedlyPaymentSchema)
