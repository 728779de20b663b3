import { type CallOptions, strictObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { creditCardSchema } from '../schemas/card.ts'
import { flagInput, objectInput, textInput } from '../schemas/fields.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({
  name: 'createPaymentMethod',
  method: 'POST',
  path: '/payment_methods.json',
  timeoutMs: 15_000,
  findOut: 'Create it again: a second copy in the vault is not charged.',
})

const paymentMethodInputSchema = strictObject({
  credit_card: z.optional(creditCardSchema),
  bank_account: objectInput(),
  apple_pay: objectInput(),
  google_pay: objectInput(),
  email: textInput(),
  data: z.optional(z.unknown()),
  metadata: objectInput(),
  /** Kept in the vault from the start. */
  retained: flagInput(),
  allow_blank_name: flagInput(),
  allow_blank_date: flagInput(),
  allow_expired_date: flagInput(),
  eligible_for_card_updater: flagInput(),
})

/** What goes into the vault. */
export interface SpreedlyPaymentMethodInput extends z.input<typeof paymentMethodInputSchema> {}

/** Source: developer.spreedly.com/reference (create a payment method); the answer is a transaction of type AddPaymentMethod. */
export const createPaymentMethod =
  (transport: Transport) => async (paymentMethod: SpreedlyPaymentMethodInput, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      { body: inputUnder(operation, 'payment_method', paymentMethodInputSchema, paymentMethod, options) },
      options,
    )
