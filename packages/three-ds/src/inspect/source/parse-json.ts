import { isObject } from '@three-ds/core'
import { maxDepth } from '../limits.ts'

/** A JSON object, why it is refused, or nothing. */
export type ParsedJson =
  | { readonly object: Readonly<Record<string, unknown>> }
  | { readonly refused: 'too-deep' | 'refused' }
  | undefined

/** Do a text's brackets go too deep? Told before anything is built from it; brackets inside of a text value do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\' && isInText) at += 1
    else if (character === '"') isInText = !isInText
    else if (isInText) continue
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

/** No message has these keys; whoever merges the object into another must not meet them. */
const refusedKeys = new Set(['__proto__'])

/** Reads a JSON object from a stranger. `undefined` for everything that is none. */
export function parseJson(text: string): ParsedJson {
  if (!text.startsWith('{')) return undefined
  if (isTooDeep(text)) return { refused: 'too-deep' }
  let isRefused = false
  try {
    const value: unknown = JSON.parse(text, (key, member: unknown) => {
      isRefused ||= refusedKeys.has(key)
      return member
    })
    if (isRefused) return { refused: 'refused' }
    return isObject(value) ? { object: value } : undefined
  } catch {
    return undefined
  }
}
