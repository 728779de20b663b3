import {
  type AuthenticationState,
  type CallOptions,
  type FlowCall,
  isStartedElsewhere,
  type Move,
  type SeenStore,
} from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import { type CardinalFlowData, isLookedUp, readData } from './flow-data.ts'
import { endWith, isGivenUp, moveForFound, sameStep } from './move-for.ts'
import { ownLookup } from './own-lookup.ts'
import { endOf, fits } from './read-back.ts'

/** A lookup that has not answered by then is given up, as Cardinal's test case 8 wants it; milliseconds. */
const lookupMs = 12_000

/** How long another process may be at the same lookup; milliseconds. */
const leaseMs = 120_000

/** Clocks differ: a record older than the request by more than this belongs to an earlier attempt. */
const skewMs = 5 * 60_000

/**
 * Looks for the record of a lookup whose answer got lost, by merchant reference, amount and currency, newest first. Where
 * records come without `merchant_reference` none is taken: a record over the same amount may be another cardholder's.
 *
 * @param since - when the lookup was sent, where that is known
 * @returns all that fit, newest first; whose they are is for `ownLookup` to say
 */
async function findLost(
  client: Pick<CardinalClient, 'listAuthentications'>,
  data: CardinalFlowData,
  since: string | undefined,
  options: CallOptions | undefined,
): Promise<readonly CardinalRecordAnswer[]> {
  const { amount, currency_code, threeds_contract_id, merchant_reference } = data
  const { records } = await client.listAuthentications(
    { amount, currency_code, threeds_contract_id, _sort: '-created_at', _limit: 100 },
    options,
  )
  const earliest = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since) - skewMs
  return records.filter(
    (record) =>
      record.merchant_reference === merchant_reference &&
      fits(data, record) &&
      !(Date.parse(record.created_at ?? '') < earliest),
  )
}

/** The lookup's answer got lost, or somebody else sent it. */
export async function find(
  client: CardinalClient,
  seen: SeenStore,
  state: AuthenticationState,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  if (isLookedUp(data)) {
    const end = await endOf(client, data, call)
    if (end !== undefined) return end
    return isGivenUp(state, call.now) ? endWith('unknown', data, client.test) : { step: sameStep(state, call.now) }
  }
  const isElsewhere = isStartedElsewhere(state)
  const records = await findLost(client, data, isElsewhere ? undefined : state.createdAt, call.options)
  const record = await firstOwned(seen, records, data, call.now)
  const move = record === undefined ? undefined : moveForFound(record, data, call.now)
  if (move !== undefined) return move
  const waited = call.now - Date.parse(state.createdAt)
  if (waited < (isElsewhere ? leaseMs : lookupMs)) return { step: sameStep(state, call.now) }
  // Verifone was asked and knows nothing. Where another process sent the lookup, that process may know more: no claim is made.
  return endWith(isElsewhere ? 'unknown' : 'unavailable', data, client.test)
}

/** The newest record that is no other flow's. */
async function firstOwned(
  seen: SeenStore,
  records: readonly CardinalRecordAnswer[],
  { jtis: [flow = ''] }: CardinalFlowData,
  now: number,
): Promise<CardinalRecordAnswer | undefined> {
  for (const record of records) {
    const { transaction_id } = record
    if (transaction_id !== undefined && (await ownLookup(seen, transaction_id, flow, now))) return record
  }
  return undefined
}
