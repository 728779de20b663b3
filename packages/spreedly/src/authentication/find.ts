import { type AuthenticationState, type FlowCall, isStartedElsewhere, isThreeDSError, type Move } from '@three-ds/core'
import type { SpreedlyClient } from '../client.ts'
import { isResultUnknown } from '../schemas/transaction-kind.ts'
import { findPayment } from './find-payment.ts'
import { readData } from './flow-data.ts'
import { moveFor } from './move-for.ts'

/** Asked for and not found means not known, never "not charged". */
export const notKnownYet = { step: { type: 'poll', reason: 'outcome-unknown', afterMs: 5_000 } } as const satisfies Move

/** The first answer got lost, the outcome is not known, or somebody else sent it. */
export async function find(client: SpreedlyClient, state: AuthenticationState, call: FlowCall): Promise<Move> {
  const data = readData(state.data)
  const since = isStartedElsewhere(state) ? undefined : state.createdAt
  const token = data.transaction_token ?? (await findPayment(client, data, since, call.options))
  if (token === undefined) return notKnownYet
  const answer = await client.showTransaction(token, call.options)
  if (!isResultUnknown(answer.transaction)) return moveFor(answer, data, call.now)
  await askGateway(client, token, call)
  return moveFor(await client.showTransaction(token, call.options), data, call.now)
}

/** Has Spreedly ask the gateway. Not every gateway can tell: then nothing is lost. */
async function askGateway(client: SpreedlyClient, token: string, call: FlowCall): Promise<void> {
  try {
    await client.updateTransaction(token, call.options)
  } catch (error) {
    if (!isThreeDSError(error) || error.outcome !== 'rejected') throw error
  }
}
