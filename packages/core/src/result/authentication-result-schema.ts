import * as z from 'zod/mini'
import {
  eciSchema,
  enrolledSchema,
  providerNameSchema,
  schemeSchema,
  signatureVerificationSchema,
  threeDSVersionSchema,
  transStatusSchema,
} from '../codes/code-schemas.ts'
import { moneySchema } from '../vocabulary/money-schema.ts'
import type { Open } from '../vocabulary/open.ts'
import { boundedText } from '../wire/bounded-text.ts'
import { openObject } from '../wire/objects.ts'
import type { Evidence } from './authentication-result.ts'

const id = boundedText(256)
const code = boundedText(64)

/**
 * The four kinds of evidence, and no other. Its type is open on purpose: what a schema lets through is JSON that says of itself
 * that it was verified, so its output must not fit a verified type. `parseAuthenticationResult` asks where the JSON comes from.
 */
const evidenceSchema = z.enum(['signed', 'fetched', 'matched', 'browser']) as unknown as z.ZodMiniType<
  Open<Evidence>,
  Open<Evidence>
>

/**
 * The shape of an authentication result in JSON, for your own database column, queue or API.
 *
 * Open: unknown keys pass and are kept, so what a later version wrote still parses. `status` and `evidence` are closed: who does
 * not know them cannot act on them. Checks the shape only, neither origin nor contradictions: use `parseAuthenticationResult`
 * to get a result that can be used.
 *
 * @example
 * ```ts
 * import { authenticationResultSchema } from '@three-ds/core'
 *
 * const json = { provider: 'spreedly', status: 'unknown', test: true, evidence: 'browser' }
 * console.log(authenticationResultSchema.safeParse(json).success) // true
 * ```
 */
export const authenticationResultSchema = openObject({
  provider: providerNameSchema,
  status: z.enum([
    'authenticated',
    'attempted',
    'failed',
    'rejected',
    'informational',
    'pending',
    'unavailable',
    'not-enrolled',
    'bypassed',
    'unknown',
  ]),
  evidence: evidenceSchema,
  test: z.boolean(),
  eci: z.exactOptional(eciSchema),
  cavv: z.exactOptional(boundedText(1024)),
  trxId: z.exactOptional(id),
  dsTransId: z.exactOptional(id),
  paResStatus: z.exactOptional(transStatusSchema),
  acsTransId: z.exactOptional(id),
  providerTransactionId: z.exactOptional(id),
  xid: z.exactOptional(boundedText(1024)),
  enrolled: z.exactOptional(enrolledSchema),
  signatureVerification: z.exactOptional(signatureVerificationSchema),
  version: z.exactOptional(threeDSVersionSchema),
  scheme: z.exactOptional(schemeSchema),
  flow: z.exactOptional(z.enum(['frictionless', 'challenge'])),
  statusReason: z.exactOptional(code),
  challengeCancel: z.exactOptional(code),
  cardholderInfo: z.exactOptional(boundedText(4096)),
  authenticatedAt: z.exactOptional(z.iso.datetime()),
  amount: z.exactOptional(moneySchema),
  card: z.exactOptional(
    openObject({
      first6: z.exactOptional(z.string().check(z.regex(/^\d{6}$/))),
      last4: z.exactOptional(z.string().check(z.regex(/^\d{4}$/))),
    }),
  ),
})
