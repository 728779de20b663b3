import type { PaymentResult } from '@three-ds/core'
import { notWritten } from '../not-written.ts'
import type { AcmeAuthorizationAnswer } from '../schemas/authorization.ts'

/** What became of the payment. */
export const toPaymentResult = (_answer: AcmeAuthorizationAnswer): PaymentResult =>
  notWritten(
    'src/authentication/to-payment-result.ts',
    'Say whether money is reserved or taken, declined and how, or not known.',
  )
