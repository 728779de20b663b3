import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, integer, neededText, part, text, word } from './fields.ts'

const isMonthAndYear = (value: number): boolean => value >= 100 && value < 1300

/** MMYY as an integer: 125 is January 2025. Source: Shift4 API 1.7.57, `card.expirationDate`. */
const expirationDate = z.number().check(z.int(), z.refine(isMonthAndYear))

/** A card as it is named in a request: by `number`, or by `token`. */
export const cardSchema = strictObject({
  /** Digits only. */
  number: z.optional(z.string().check(z.regex(/^\d{12,19}$/))),
  /** Shift4's own token (GTV), which stands for the card. */
  token: z.optional(strictObject({ value: neededText(16) })),
  /** MMYY as an integer, 1225 is December 2025 and 125 January 2025. Needed with `number`. */
  expirationDate: z.optional(expirationDate),
  /** `Y` where the card lay before the terminal, `N` where it did not. */
  present: z.optional(z.enum(['Y', 'N'])),
  /** `M` for typed in; payments only. */
  entryMode: z.optional(z.enum(['M'])),
  /** Merchants in the USA send it with 3-D Secure. */
  securityCode: z.optional(
    strictObject({
      /** 0 not given, 1 given, 2 not readable, 9 the cardholder says that there is none. */
      indicator: z.enum(['0', '1', '2', '9']),
      value: z.optional(z.string().check(z.regex(/^\d{3,4}$/))),
    }),
  ),
})

/**
 * A card as it comes back: masked.
 *
 * Source: Shift4 API 1.7.57, `card` of its answers; an expiration date was also seen as text.
 */
export const cardAnswerSchema = openObject({
  /** `XXXXXXXXXXXX1119`. */
  number: text(),
  type: word('AX', 'AP', 'BC', 'CI', 'DB', 'DS', 'GC', 'JC', 'MC', 'NS', 'PL', 'SC', 'VS', 'WP', 'YC'),
  entryMode: text(),
  present: text(),
  expirationDate: integer(),
  levelResult: text(),
  balance: anything(),
  securityCode: part(openObject({ result: text(), valid: text() })),
  /** Stands for the card at Shift4: as secret as its number. */
  token: part(openObject({ value: text() })),
  debitType: text(),
})

/** A card in a request. */
export interface FinaroCard extends z.input<typeof cardSchema> {}
