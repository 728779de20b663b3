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
export function readBody({ text }: FakeCall): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Told below, like any other body that is no object.
  }
  throw new Refused(refusals.unreadable)
}
