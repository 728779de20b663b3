import type { CallOptions, FlowCall, Move } from '@three-ds/core'
import type { CardinalClient } from '../client.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import { isFinal } from '../schemas/lookup-kind.ts'
import { type CardinalFlowData, knownOf, type LookedUp } from './flow-data.ts'
import { done } from './move-for.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

type Reader = Pick<CardinalClient, 'listAuthentications'>

/** Fetched proves what Verifone says of a record, not that the record is this order: whatever it tells of the order must agree. */
export const fits = (data: CardinalFlowData, record: CardinalRecordAnswer): boolean =>
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
  data: LookedUp,
  options: CallOptions | undefined,
): Promise<CardinalRecordAnswer | undefined> {
  const { transaction_id } = data
  const { records } = await client.listAuthentications({ transaction_id, _limit: 2 }, options)
  const found = records.filter((record) => record.transaction_id === transaction_id)
  const [record] = found
  return found.length === 1 && record !== undefined && fits(data, record) ? record : undefined
}

/** Has it come to an end? A record of a challenge keeps its C until the issuer has answered. */
const hasEnded = ({ authentication }: CardinalRecordAnswer): boolean =>
  authentication !== undefined && isFinal(authentication)

/** The end that the record tells, if it has come to one. */
export async function endOf(client: Reader, data: LookedUp, call: FlowCall): Promise<Move | undefined> {
  const record = await readBack(client, data, call.options)
  if (record === undefined || !hasEnded(record)) return undefined
  return done(toAuthenticationResult(record, knownOf(data)), data)
}
