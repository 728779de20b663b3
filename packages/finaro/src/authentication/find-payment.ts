import {
  type CallOptions,
  type IsoDateTime,
  invalidInput,
  isThreeDSError,
  type Money,
  type PaymentResult,
} from '@three-ds/core'
import type { FinaroClient } from '../client.ts'
import { readDateTime } from '../date-time.ts'
import { provider } from '../provider.ts'
import type { FinaroPaymentAnswer } from '../schemas/answer.ts'
import { type FinaroResult, firstOf } from '../schemas/result.ts'
import { differencesOf, moneyOf } from './asked.ts'
import { toPaymentResult } from './to-payment-result.ts'

/** The payment whose answer got lost. */
export interface FinaroLostPayment {
  readonly invoice: string
  readonly amount: Money
  /** Last four digits of the card, where they are known. */
  readonly last4?: string | undefined
  /** When it was sent. */
  readonly sentAt: IsoDateTime
  /** Shift4's token of the card, where invoices are shared by several. */
  readonly token?: string | undefined
}

/**
 * What was found.
 *
 * - `match`: this payment; `payment` says what became of it. It is `unknown` where the invoice shows no payment: 3-D Secure
 *   alone may have used it.
 * - `other`: the invoice was used for something else; `differences` names where. Invoices are short and reused.
 * - `none`: no open invoice of this number (error 9815). It was never sent, or is voided, or already settled: it does **not**
 *   say that nothing was charged.
 */
export type FinaroFinding =
  | { readonly found: 'match'; readonly payment: PaymentResult; readonly answer: FinaroPaymentAnswer }
  | { readonly found: 'other'; readonly differences: readonly string[]; readonly answer: FinaroPaymentAnswer }
  | { readonly found: 'none' }

/** Clocks differ: what is older than the request by more than this belongs to an earlier use of the invoice. */
const skewMs = 5 * 60_000

/** Was this told before the request was sent? */
export function isOlder({ dateTime }: FinaroResult, sentAt: IsoDateTime): boolean {
  const at = readDateTime(dateTime)
  return at !== undefined && at < Date.parse(sentAt) - skewMs
}

/** What is no time would compare as neither older nor newer. */
function requireTime(sentAt: unknown): void {
  if (typeof sentAt === 'string' && !Number.isNaN(Date.parse(sentAt))) return
  const remedy = 'Give the time at which you sent the payment: `new Date().toISOString()`, stored before you send.'
  throw invalidInput([{ path: 'sentAt', text: 'this is no time', remedy }], { provider, operation: 'findPayment' })
}

/** Of a partial approval (P) the invoice tells the part, which is no other amount; more than was asked is. */
function approvedPartOf(first: FinaroResult, { minorUnits, currency }: Money): Money | undefined {
  const told = first.transaction?.responseCode === 'P' ? moneyOf({ ...first, currencyCode: currency }) : undefined
  return told !== undefined && told.minorUnits < minorUnits ? told : undefined
}

/** Nothing of this number is open. */
export const isNoInvoice = (error: unknown): boolean => isThreeDSError(error) && error.providerCode === '9815'

/**
 * Finds out what became of a payment whose answer got lost: reads the invoice, and compares amount, card and time before it
 * believes that it is this one. It only reads: whether to `void` what was found is yours to decide.
 *
 * Source: docs.shift4.com/guides/response-handling/timeouts-and-communications-failures.
 *
 * @throws ThreeDSError `invalid-input` for a `sentAt` that is no time; else where the invoice could not be read
 * @example
 * ```ts
 * import { createFinaroClient, findPayment } from '@three-ds/finaro'
 *
 * const client = createFinaroClient({
 *   accessToken: 'token', interfaceName: 'Shop', interfaceVersion: '1.0', companyName: 'Shop Ltd',
 *   fetch: async () => Response.json({ result: [{ error: { primaryCode: 9815 } }] }, { status: 400 }),
 * })
 * const amount = { minorUnits: 1999, currency: 'EUR' }
 * const { found } = await findPayment(client, { invoice: '1625', amount, sentAt: '2026-06-25T09:00:00.000Z' })
 * console.log(found) // none
 * ```
 */
export async function findPayment(
  client: Pick<FinaroClient, 'invoiceInformation'>,
  { invoice, amount, last4, sentAt, token }: FinaroLostPayment,
  options?: CallOptions,
): Promise<FinaroFinding> {
  requireTime(sentAt)
  try {
    const answer = await client.invoiceInformation({ invoice, token }, options)
    const first = firstOf(answer)
    const differences = [
      ...differencesOf(first, { invoice, amount: approvedPartOf(first, amount) ?? amount, last4 }),
      ...(isOlder(first, sentAt) ? ['dateTime'] : []),
    ]
    return differences.length > 0
      ? { found: 'other', differences, answer }
      : { found: 'match', payment: toPaymentResult(answer), answer }
  } catch (error) {
    if (isNoInvoice(error)) return { found: 'none' }
    throw error
  }
}
