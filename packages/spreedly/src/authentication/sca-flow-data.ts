import type { JsonObject } from '@three-ds/core'
import type { SpreedlyScaRequest } from '../operations/sca-authenticate.ts'
import type { SpreedlyScaAuthentication } from '../schemas/sca-authentication.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'

/** What a stand-alone authentication was asked for: nothing that is secret, enough to know it again. */
export type ScaFlowData = {
  readonly amount?: number
  readonly currency_code?: string
  /** Known as soon as Spreedly has answered once. */
  readonly transaction_token?: string
}

export const scaDataOf = ({ amount, currency_code }: SpreedlyScaRequest): ScaFlowData => ({
  ...(amount === undefined ? {} : { amount }),
  ...(currency_code === undefined ? {} : { currency_code }),
})

/** The state's data: written by `scaDataOf` and `learn` alone. */
export const readScaData = (data: JsonObject): ScaFlowData => data as ScaFlowData

/** What an answer tells for later: the first one that is believed, since the others have to agree with it. */
export const learn = (data: ScaFlowData, token: string | undefined): ScaFlowData =>
  token === undefined ? data : { ...data, transaction_token: token }

const agrees = (expected: unknown, found: unknown): boolean =>
  expected === undefined || found === undefined || expected === found

/**
 * Is this the authentication that the flow asked for? Fetched proves what Spreedly says of a transaction, not that the
 * transaction is this one. A payment that holds an authentication is not it either.
 */
export const isAskedFor = (data: ScaFlowData, found: SpreedlyScaAuthentication | SpreedlyTransaction): boolean =>
  agrees(data.transaction_token, found.token) &&
  agrees(data.amount, found.amount) &&
  agrees(data.currency_code?.toUpperCase(), found.currency_code?.toUpperCase()) &&
  agrees('Sca::Authentication', found.transaction_type)
