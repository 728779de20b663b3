import type { CallOptions } from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import { isFinal } from '../schemas/lookup-kind.ts'
import type { CardinalFlowData } from './flow-data.ts'

type Reader = Pick<CardinalClient, 'listAuthentications'>

/** Clocks differ: a record older than the request by more than this belongs to an earlier attempt. */
const skewMs = 5 * 60_000

/** Fetched proves what Verifone says of a record, not that the record is this order: whatever it tells of the order must agree. */
const fits = (data: CardinalFlowData, record: CardinalRecordAnswer): boolean =>
  (['amount', 'currency_code', 'threeds_contract_id', 'merchant_reference'] as const).every(
    (name) => record[name] === undefined || record[name] === '' || record[name] === data[name],
  )

/**
 * The record of the lookup's transaction. `undefined`: there is none, or more than one, or it is not this order's.
 *
 * Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d` with `transaction_id`.
 */
export async function readBack(
  client: Reader,
  data: CardinalFlowData & { readonly transaction_id: string },
  options: CallOptions | undefined,
): Promise<CardinalRecordAnswer | undefined> {
  const { transaction_id } = data
  const { records } = await client.listAuthentications({ transaction_id, _limit: 2 }, options)
  const found = records.filter((record) => record.transaction_id === transaction_id)
  const [record] = found
  return found.length === 1 && record !== undefined && fits(data, record) ? record : undefined
}

/** Has it come to an end? A record of a challenge keeps its C until the issuer has answered. */
export const hasEnded = ({ authentication }: CardinalRecordAnswer): boolean =>
  authentication !== undefined && isFinal(authentication)

/**
 * Looks for the record of a lookup whose answer got lost, by merchant reference, amount and currency, newest first. Where
 * records come without `merchant_reference` none is taken: a record over the same amount may be another cardholder's.
 *
 * @param since - when the lookup was sent, where that is known
 * @returns all that fit, newest first; whose they are is for `ownLookup` to say
 */
export async function findLost(
  client: Reader,
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
