import { toAnswer } from '@three-ds/core/http'
import type { FinaroPaymentAnswer, FinaroPaymentOperation } from '../schemas/answer.ts'
import { paymentKind } from '../schemas/payment-letters.ts'
import type { Sender, SentResult } from '../send.ts'

/** What a call about a payment answered, with the closed fields of ours. */
export const toPaymentAnswer = (
  { envelope, first, meta }: SentResult,
  operation: FinaroPaymentOperation,
  { test }: Pick<Sender, 'test'>,
): FinaroPaymentAnswer =>
  toAnswer({ kind: paymentKind(first.transaction?.responseCode), operation, test, ...envelope }, meta)
