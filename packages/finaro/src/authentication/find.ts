import { type AuthenticationState, type FlowCall, isStartedElsewhere, type Move } from '@three-ds/core'
import type { FinaroClient } from '../client.ts'
import { provider } from '../provider.ts'
import { type FinaroResult, firstOf } from '../schemas/result.ts'
import { threeDSecureMeaning } from '../schemas/three-d-secure-letters.ts'
import { differencesOf } from './asked.ts'
import { isNoInvoice, isOlder } from './find-payment.ts'
import { readData } from './flow-data.ts'
import { endUnknown } from './move-for.ts'

/** Longer than any challenge: then whoever else holds this flow has ended too. */
const giveUpMs = 15 * 60_000

async function readInvoice(
  client: Pick<FinaroClient, 'invoiceInformation'>,
  state: AuthenticationState,
  call: FlowCall,
): Promise<{ readonly first: FinaroResult; readonly test: boolean } | undefined> {
  const { invoice, amount, last4 } = readData(state.data)
  try {
    const answer = await client.invoiceInformation({ invoice }, call.options)
    const first = firstOf(answer)
    const isOurs =
      differencesOf(first, { invoice, amount, last4 }).length === 0 &&
      (isStartedElsewhere(state) || !isOlder(first, state.createdAt))
    return isOurs ? { first, test: answer.test } : undefined
  } catch (error) {
    if (isNoInvoice(error)) return undefined
    throw error
  }
}

/**
 * Finds out what became of an authentication whose answer got lost. Invoice information tells that there is one, and no field of
 * 3-D Secure: the flow then ends as unknown, since nothing was charged and a new invoice may try again. While Finaro waits for the
 * cardholder, or knows no such invoice yet, it is asked again, for a quarter of an hour.
 *
 * Source: Shift4 API 1.7.57, `GET /transactions/invoice`. Whether it answers for an invoice that was only authenticated is not
 * documented.
 */
export async function find(
  client: Pick<FinaroClient, 'invoiceInformation'>,
  state: AuthenticationState,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  const reason = isStartedElsewhere(state) ? 'in-progress' : 'outcome-unknown'
  const again: Move = { step: { type: 'poll', reason, afterMs: 5_000 } }
  if (call.now - Date.parse(state.createdAt) >= giveUpMs) return { step: endUnknown(data) }
  const found = await readInvoice(client, state, call)
  if (found === undefined) return again
  const meaning = threeDSecureMeaning(found.first.transaction?.responseCode)
  if (meaning === 'fingerprint' || meaning === 'challenge') return again
  const { amount } = data
  const authentication = { provider, status: 'unknown', evidence: 'fetched', test: found.test, amount } as const
  return { step: { type: 'done', kind: 'authentication', authentication } }
}
