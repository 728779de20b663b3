import { openObject, tolerant } from '@three-ds/core'
import * as z from 'zod/mini'
import { amountSchema } from './amount.ts'
import { cardAnswerSchema } from './card.ts'
import { anything, part, text, word } from './fields.ts'
import { threeDSecureAnswerSchema } from './three-d-secure.ts'

/** Letters of `transaction.responseCode`; open. Source: Shift4 API 1.7.57, for payments and for 3-D Secure together. */
export const responseCodes = ['A', 'C', 'D', 'G', 'H', 'I', 'J', 'P', 'R', 'S', 'X', 'e', 'f'] as const

const hostResponse = part(openObject({ reasonCode: text(), reasonDescription: text(), reattemptPermission: text() }))

const transactionSchema = openObject({
  /** Padded with zeros to ten by some hosts. */
  invoice: text(),
  responseCode: word(...responseCodes),
  authorizationCode: text(),
  authSource: text(),
  hostResponse,
  /** The same, as some hosts spell it. */
  hostresponse: hostResponse,
  retrievalReference: text(),
  saleFlag: word('A', 'C', 'S'),
  avs: anything(),
  exemptionAction: text(),
  exemptionReason: text(),
  cardOnFile: anything(),
})

/** One element of `result`: nothing in it is certain. */
export const finaroResultSchema = openObject({
  /** With the offset of the merchant's time. */
  dateTime: text(),
  amount: part(amountSchema),
  /** ISO 4217, alphabetic. */
  currencyCode: text(),
  card: part(cardAnswerSchema),
  customer: anything(),
  merchant: anything(),
  clerk: anything(),
  transaction: part(transactionSchema),
  threeDSecure: part(threeDSecureAnswerSchema),
  /** Where the browser goes, or the hidden form is posted. */
  redirectUrl: text(),
  credential: anything(),
  error: anything(),
  receipt: anything(),
  server: part(openObject({ name: text() })),
  lighthouse: anything(),
  universalToken: anything(),
  cardBrandToken: anything(),
  payment: anything(),
})

/** What Finaro tells of one transaction. */
export interface FinaroResult extends z.output<typeof finaroResultSchema> {}

/** The envelope of every answer. Source: Shift4 API 1.7.57; only the first element is ever read. */
export const envelopeSchema = openObject({
  result: z.array(finaroResultSchema).check(z.minLength(1)),
  error: z.exactOptional(tolerant(z.unknown())),
})

/** The first element; the schema has seen to it that there is one. */
export const firstOf = (envelope: { readonly result: readonly FinaroResult[] }): FinaroResult =>
  envelope.result[0] ?? {}
