import type { ErrorReading } from '@three-ds/core/http'

/** One family of codes. */
export interface ErrorFamily {
  readonly matches: RegExp
  readonly reading: Pick<ErrorReading, 'code' | 'outcome' | 'remedy' | 'retryable'>
}

/** Where something may have been done. */
export const findOut =
  'Do not send it again under another key. List the invoice’s transactions with `listInvoiceTransactions`: the one of this attempt tells.'

/**
 * What the families of codes mean, the first that matches. Data only.
 *
 * Sources: processout/processout-android, `POFailure.kt`; docs.processout.com/docs/rate-limits, which documents no
 * `Retry-After`.
 */
export const errorFamilies: readonly ErrorFamily[] = [
  {
    matches: /^request\.authentication\./,
    reading: {
      code: 'unauthorized',
      outcome: 'rejected',
      remedy: 'Check project id and key, and that both belong to the same environment.',
    },
  },
  {
    matches: /^(?:resource(?:\..+)?\.not-found|request\.route-not-found)$/,
    reading: {
      code: 'not-found',
      outcome: 'rejected',
      remedy: 'Check the ids of the call, and that they belong to this project and environment.',
    },
  },
  {
    matches: /^request\.rate\.exceeded$/,
    reading: {
      code: 'rate-limited',
      outcome: 'rejected',
      remedy: 'Slow down: ProcessOut names no pause. Events have a limit of their own.',
    },
  },
  {
    matches: /^request\.idempotency-key\.invalid$/,
    reading: {
      code: 'refused',
      outcome: 'rejected',
      remedy: 'Use another key, of plain characters, one for each intent.',
    },
  },
  {
    matches: /^request\.source\.card-already-used$/,
    reading: {
      code: 'refused',
      outcome: 'rejected',
      remedy: 'Tokenize the card again, or keep it as a customer’s token.',
    },
  },
  {
    matches: /^(?:request\.|gateway\.(?:validation-error|invalid|missing))/,
    reading: { code: 'refused', outcome: 'rejected', remedy: 'Correct the fields that are named.' },
  },
]
