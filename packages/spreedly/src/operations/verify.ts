import { type SpreedlyVerification, spreedlyVerificationSchema } from '../schemas/payment.ts'
import { atGateway } from './at-gateway.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({ name: 'verify', method: 'POST', path: '/gateways/{gateway_token}/verify.json' })

/** Source: developer.spreedly.com/reference (verify). */
export const verify = atGateway<SpreedlyVerification>(operation, spreedlyVerificationSchema)
