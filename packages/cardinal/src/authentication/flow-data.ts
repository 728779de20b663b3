import { type JsonObject, parseScheme, present } from '@three-ds/core'
import type { CardinalLookupResponse } from '../schemas/lookup-response.ts'
import { schemesOfCardTypes } from './card-types.ts'
import type { CardinalFlowRequest } from './flow-request.ts'
import type { CardinalKnownFacts } from './known-facts.ts'

/** What the flow was asked for and what the lookup told: neither card nor token. */
export type CardinalFlowData = {
  /** The request tokens that the page was given; a response must answer one of them. */
  readonly jtis: readonly string[]
  readonly merchant_reference: string
  readonly threeds_contract_id: string
  readonly amount: number
  readonly currency_code: string
  /** The scheme, as far as it is known. */
  readonly scheme?: string
  readonly last4?: string
  /** Known as soon as the lookup was answered. */
  readonly transaction_id?: string
  readonly authentication_id?: string
}

type Lookup = CardinalFlowRequest['lookup']

const lastDigits = ({ card }: Lookup): string | undefined => (typeof card === 'object' ? card.pan.slice(-4) : undefined)

export const dataOf = ({ session, earlierSessions = [], lookup }: CardinalFlowRequest): CardinalFlowData => ({
  jtis: [...new Set([session.jti, ...earlierSessions.map(({ jti }) => jti)])],
  merchant_reference: lookup.merchant_reference,
  threeds_contract_id: lookup.threeds_contract_id,
  amount: lookup.amount,
  currency_code: lookup.currency_code,
  ...present({ scheme: schemesOfCardTypes[lookup.card_type ?? ''], last4: lastDigits(lookup) }),
})

/** The state's data: written by `dataOf` and `learn` alone. */
export const readData = (data: JsonObject): CardinalFlowData => data as CardinalFlowData

type Told = Pick<CardinalLookupResponse, 'transaction_id' | 'authentication_id' | 'card_brand'>

/** What a lookup, or its record, tells for later. */
export const learn = (data: CardinalFlowData, told: Told): CardinalFlowData => ({
  ...data,
  ...present({
    scheme: parseScheme(told.card_brand ?? '') ?? data.scheme,
    transaction_id: told.transaction_id,
    authentication_id: told.authentication_id,
  }),
})

/** A flow whose lookup was answered, or found. */
export type LookedUp = CardinalFlowData & { readonly transaction_id: string }

export const isLookedUp = (data: CardinalFlowData): data is LookedUp => data.transaction_id !== undefined

/** What the wire leaves out of the answer. Whether it is a test the client's answers bring along by themselves. */
export const knownOf = (
  { amount, currency_code, scheme, last4 }: CardinalFlowData,
  more: Pick<CardinalKnownFacts, 'flow' | 'authenticatedAt'> = {},
): CardinalKnownFacts => ({
  ...more,
  amount: { minorUnits: amount, currency: currency_code },
  scheme,
  card: last4 === undefined ? undefined : { last4 },
})
