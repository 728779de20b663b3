import { isObject, parseScheme, present, type Scheme } from '@three-ds/core'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** So many digits, or nothing. */
const digitsOf = (value: unknown, count: number): string | undefined =>
  textOf(value).length === count && /^\d+$/.test(textOf(value)) ? textOf(value) : undefined

/** What an expanded card tells: `preferred_scheme` of a co-badged card ran the authentication, else `scheme` did. */
export function cardFacts(card: unknown): {
  readonly scheme?: Scheme
  readonly card?: { readonly first6?: string; readonly last4?: string }
} {
  if (!isObject(card)) return {}
  const digits = present({ first6: digitsOf(card['iin'], 6), last4: digitsOf(card['last_4_digits'], 4) })
  return present({
    scheme: parseScheme(textOf(card['preferred_scheme']) || textOf(card['scheme'])),
    card: Object.keys(digits).length === 0 ? undefined : digits,
  })
}
