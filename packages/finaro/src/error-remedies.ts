import type { Outcome, ThreeDSErrorCode } from '@three-ds/core'

/** What an error code of Finaro's means to the caller. */
export interface ErrorMeaning {
  /** Where the HTTP status says less. */
  readonly code?: ThreeDSErrorCode
  /** `unknown` where the number says that something may have been done. */
  readonly outcome?: Outcome
  /** Our own words; the wire's are never repeated. */
  readonly text: string
  readonly remedy: string
}

/** Where something may have been done. */
export const findOut =
  'Of a payment, find out with `findPayment` before you send again. An authentication charges nothing: start it anew, with another invoice.'

const enroll = 'Have Finaro enroll the merchant account for 3-D Secure.'
const correct = 'Check the fields of the request against Finaro’s formats.'

/**
 * Error codes of which a source tells the cause: `primaryCode`, or the `code` that European accounts get. The list of codes
 * is open.
 *
 * Sources: Shift4 API 1.7.57, examples of its error answers (9815, 9842, 9862, 9951);
 * docs.shift4.com/guides/appendices/error-codes (five digits).
 */
export const errorMeanings: ReadonlyMap<string, ErrorMeaning> = new Map<string, ErrorMeaning>([
  [
    '9815',
    {
      code: 'not-found',
      text: 'no open invoice has this number',
      remedy:
        'It was never sent, or is voided, or already settled: this does not say that nothing was charged. Look at the settled transactions before you send again.',
    },
  ],
  ['9842', { text: 'the card is of no type that is taken', remedy: 'Ask for another card.' }],
  [
    '9862',
    {
      code: 'unauthorized',
      text: 'the token is not known',
      remedy:
        'Check the access token, and that `baseUrl` is of the same environment. An AuthToken works once: take a new one.',
    },
  ],
  ['50002', { code: 'timeout', outcome: 'unknown', text: 'it timed out', remedy: findOut }],
  ['50102', { outcome: 'unknown', text: 'the same is in progress', remedy: findOut }],
  ['64500', { text: 'the authorization is a duplicate', remedy: 'Find the first one by invoice information instead.' }],
  ['67063', { text: 'the merchant is not enrolled for 3-D Secure', remedy: enroll }],
  ['69999', { outcome: 'unknown', text: 'an error that Finaro does not name', remedy: findOut }],
])

/**
 * The five-digit codes of validation, as a range.
 *
 * Source: docs.shift4.com/guides/appendices/error-codes, 40000 to 40107.
 */
export const validationCodes = {
  from: 40_000,
  to: 40_107,
  text: 'a field has not its format',
  remedy: correct,
} as const
