import { type Money, parseScheme, type Scheme, sameMoney } from '@three-ds/core'
import { readAmount } from '../amount.ts'
import { plainInvoice } from '../invoice.ts'
import type { FinaroResult } from '../schemas/result.ts'

/** What was asked for, to hold an answer against. */
export interface FinaroAsked {
  readonly invoice?: string | undefined
  readonly amount?: Money | undefined
  /** Last four digits of the card. */
  readonly last4?: string | undefined
  /** 3DS Server transaction id of an earlier answer. */
  readonly trxId?: string | undefined
  /** Of an earlier answer. */
  readonly scheme?: Scheme | undefined
}

/** The last four digits of `XXXXXXXXXXXX1119`. */
export const last4Of = ({ card }: FinaroResult): string | undefined => /\d{4}$/.exec(card?.number ?? '')?.[0]

/** The amount that an answer tells; for some merchants in the USA without its currency. */
export const moneyOf = ({ amount, currencyCode }: FinaroResult, otherwise?: string): Money | undefined =>
  readAmount(amount?.total, currencyCode ?? otherwise)

/** The scheme that an answer tells. */
export const schemeOf = ({ card }: FinaroResult): Scheme | undefined =>
  card?.type === undefined ? undefined : parseScheme(card.type)

type Comparison = { readonly path: string; readonly verdict: 'same' | 'different' | 'missing' }

function compare<T>(
  path: string,
  asked: T | undefined,
  told: T | undefined,
  isSame: (asked: T, told: T) => boolean = (a, b) => a === b,
): Comparison[] {
  if (asked === undefined) return []
  if (told === undefined) return [{ path, verdict: 'missing' }]
  return [{ path, verdict: isSame(asked, told) ? 'same' : 'different' }]
}

const isSameInvoice = (asked: string, told: string): boolean => plainInvoice(asked) === plainInvoice(told)

/** Everything that was asked for, and whether an answer tells the same. Amounts are compared in minor units, never as floats. */
function compareAll(first: FinaroResult, { invoice, amount, last4, trxId, scheme }: FinaroAsked): Comparison[] {
  const { transaction, currencyCode, threeDSecure } = first
  return [
    ...compare('transaction.invoice', invoice, transaction?.invoice, isSameInvoice),
    ...compare('amount.total', amount, moneyOf({ ...first, currencyCode: amount?.currency ?? '' }), sameMoney),
    ...compare('currencyCode', amount?.currency, currencyCode),
    ...compare('card.number', last4, last4Of(first)),
    ...compare('card.type', scheme, schemeOf(first)),
    ...compare('threeDSecure.trxId', trxId, threeDSecure?.trxId),
  ]
}

/** Paths at which an answer tells something else than was asked. What it leaves out says nothing. */
export const differencesOf = (first: FinaroResult, asked: FinaroAsked): string[] =>
  compareAll(first, asked).flatMap(({ path, verdict }) => (verdict === 'different' ? [path] : []))

/** The same, where leaving out is as bad: for what came through the browser. */
export const gapsAndDifferencesOf = (first: FinaroResult, asked: FinaroAsked): string[] =>
  compareAll(first, asked).flatMap(({ path, verdict }) => (verdict === 'same' ? [] : [path]))
