import { isObject } from '@three-ds/core'
import type { FakeCall } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { Fields } from '../state/fields.ts'

/**
 * A JSON object out of a body.
 *
 * @throws Refused `unreadable`
 */
export function readObject({ text }: FakeCall): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Told below, like any other body that is no object.
  }
  throw new Refused(refusals.unreadable)
}

/**
 * What stands under the body's root.
 *
 * @throws Refused `unreadable`, `noEnvelope`
 */
export function readUnder(root: 'transaction' | 'payment_method', call: FakeCall): Fields {
  const inside = readObject(call)[root]
  if (!isObject(inside)) throw new Refused(refusals.noEnvelope)
  return inside
}

/** The same where no body at all is fine. */
export const readUnderIfAny = (root: 'transaction', call: FakeCall): Fields =>
  call.text === '' ? {} : readUnder(root, call)
