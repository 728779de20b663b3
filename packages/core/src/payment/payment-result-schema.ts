import * as z from 'zod/mini'
import { providerNameSchema } from '../codes/code-schemas.ts'
import { moneySchema } from '../vocabulary/money-schema.ts'
import type { Open } from '../vocabulary/open.ts'
import { boundedText } from '../wire/bounded-text.ts'
import { openObject } from '../wire/objects.ts'
import { rule } from '../wire/rule.ts'
import type { PaymentResult } from './payment-result.ts'

/** Open in its type, closed in its values: see the same field of `authenticationResultSchema`. */
const evidenceSchema = z.enum(['signed', 'fetched']) as unknown as z.ZodMiniType<
  Open<PaymentResult['evidence']>,
  Open<PaymentResult['evidence']>
>

const declineSchema = openObject({
  kind: z.enum(['hard', 'soft', 'authentication-required', 'authentication-failed', 'undistinguished']),
  code: z.exactOptional(boundedText(256)),
  text: z.exactOptional(boundedText(4096)),
  advice: z.exactOptional(boundedText(4096)),
})

/** A decline explains itself; nothing else has a decline. */
const declineIffDeclined = rule(({ status, decline }) => {
  if (status === 'declined' && decline === undefined) {
    return [{ path: ['decline'], text: 'this field is missing', remedy: 'Say why the payment was declined.' }]
  }
  return status !== 'declined' && decline !== undefined
    ? [{ path: ['decline'], text: 'only a declined payment has one', remedy: 'Remove it, or correct `status`.' }]
    : []
})

/**
 * The shape of a payment result in JSON. Open: unknown keys pass and are kept. Checks the shape only: use `parsePaymentResult`
 * to get a result that can be used.
 *
 * @example
 * ```ts
 * import { paymentResultSchema } from '@three-ds/core'
 *
 * console.log(paymentResultSchema.safeParse({ provider: 'spreedly', status: 'captured' }).success) // false
 * ```
 */
export const paymentResultSchema = openObject({
  provider: providerNameSchema,
  id: boundedText(256),
  status: z.enum([
    'authorized',
    'captured',
    'accepted',
    'pending-capture',
    'processing',
    'in-review',
    'partially-authorized',
    'declined',
    'not-attempted',
    'canceled',
    'unknown',
  ]),
  providerStatus: z.string().check(z.maxLength(256)),
  evidence: evidenceSchema,
  test: z.boolean(),
  final: z.boolean(),
  amount: z.exactOptional(moneySchema),
  note: z.exactOptional(boundedText(4096)),
  decline: z.exactOptional(declineSchema),
}).check(declineIffDeclined)
