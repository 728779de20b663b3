import { fromDecimal, isObject, type JsonObject, type Money } from '@three-ds/core'
import type { FakeCall } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { type Fields, textAt } from '../state/fields.ts'

/**
 * A JSON object out of a body; an empty body is an empty object.
 *
 * @throws Refused `unreadable`, or `metadata` that are not texts
 */
export function readObject({ text }: FakeCall): JsonObject {
  if (text === '') return {}
  const value = parsed(text)
  if (!isObject(value)) throw new Refused(refusals.unreadable)
  const { metadata } = value
  const isText = (one: unknown) => typeof one === 'string'
  if (metadata !== undefined && metadata !== null && !(isObject(metadata) && Object.values(metadata).every(isText))) {
    throw new Refused(refusals.metadata)
  }
  // It came out of JSON.
  return value as JsonObject
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Source: docs.processout.com/reference, `POST /invoices`: text with at most four decimals. */
const amountForm = /^\d+(?:\.\d{1,4})?$/

/**
 * An amount in major units.
 *
 * @param name - of the field
 * @throws Refused `amount` for what is none, `currency` for one that does not exist
 */
export function moneyAt(fields: Fields, name: string, currency: string): Money {
  const text = textAt(fields, name) ?? ''
  if (!amountForm.test(text)) throw new Refused(refusals.amount)
  if (!isCurrency(currency)) throw new Refused(refusals.currency)
  try {
    return fromDecimal(text, currency)
  } catch {
    throw new Refused(refusals.amount)
  }
}

function isCurrency(currency: string): boolean {
  try {
    return fromDecimal('0', currency).currency === currency
  } catch {
    return false
  }
}
