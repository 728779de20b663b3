import { type CallOptions, type IsoDateTime, isThreeDSError, type Money, type PaymentResult } from '@three-ds/core'
import type { FinaroClient } from '../client.ts'
import { readDateTime } from '../date-time.ts'
import type { FinaroPaymentAnswer } from '../schemas/answer.ts'
import { type FinaroResult, firstOf } from '../schemas/result.ts'
import { differencesOf } from './asked.ts'
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
 * - `match`: this payment; `payment` says what became of it.
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

/** Nothing of this number is open. */
export const isNoInvoice = (error: unknown): boolean => isThreeDSError(error) && error.providerCode === '9815'

/**
 * Finds out what became of a payment whose answer got lost: reads the invoice, and compares amount, card and time before it
 * believes that it is this one. It only reads: whether to `void` what was found is yours to decide.
 *
 * Source: docs.shift4.com/guides/response-handling/timeouts-and-communications-failures.
 *
 * @throws ThreeDSError where the invoice could not be read
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
  try {
    const answer = await client.invoiceInformation({ invoice, token }, options)
    const first = firstOf(answer)
    const differences = [
      ...differencesOf(first, { invoice, amount, last4 }),
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
