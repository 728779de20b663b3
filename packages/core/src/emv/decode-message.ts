import type * as z from 'zod/mini'
import { dropNulls } from '../wire/drop-nulls.ts'
import { parseInput } from '../wire/parse-input.ts'
import { keysAt } from '../wire/schema-shape.ts'
import { decodeBase64 } from './base64.ts'
import { plainBase64 } from './plain-base64.ts'
import { refusedField } from './refused-field.ts'
import { spellKeys } from './spell-keys.ts'

/** Characters of a form field that are read at all. A message in the browser has a few hundred. */
const maxLength = 65_536

/**
 * A message out of its form field, whoever wrote it: base64 or base64url, padded or not, percent-encoded or not, its
 * keys in any case, unknown keys kept.
 *
 * @param field - the form field's name, which stands before every path of an error
 * @throws ThreeDSError `invalid-input`, `not-sent`, for everything that is not such a message
 */
export function decodeMessage<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
  field: string,
): z.output<Schema> {
  if (typeof text !== 'string') throw refusedField(field, 'text is needed here')
  if (text.length > maxLength) throw refusedField(field, `this is longer than ${maxLength} characters`)
  const value = parseJson(plainBase64(text), field)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusedField(field, 'this holds no JSON object')
  }
  return parseInput(schema, spellKeys(value, keysAt(schema, []), field), { root: field })
}

function parseJson(base64: string | undefined, field: string): unknown {
  const bytes = base64 === undefined ? undefined : decodeBase64(base64)
  if (bytes === undefined) throw refusedField(field, 'this is not base64')
  try {
    // Nulls go here already, since this also refuses deep nesting under unknown keys.
    return dropNulls(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refusePrototype))
  } catch {
    throw refusedField(field, 'this holds no JSON that can be read')
  }
}

/** No message has such a key; whoever merges the decoded object into another must not meet it. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that no message has')
  return value
}
