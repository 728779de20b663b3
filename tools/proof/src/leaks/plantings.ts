/** A copy of some input with a secret in one place of it. */
export interface Planting {
  /** Where it stands: `0.transaction.order_id`. */
  readonly at: string
  readonly value: unknown
}

/** What is planted: digits like a card's, a token, a cryptogram. Nobody issued them, so they stand nowhere by chance. */
export const plantedSecrets = ['4000056655665556', 'planted_secret_token', 'UGxhbnRlZFNlY3JldENyeXB0'] as const

/** A text takes the secret as it is; a number takes the number that is written alike. */
const inPlaceOf = (leaf: unknown, secret: string): unknown =>
  typeof leaf === 'number' && /^\d+$/.test(secret) ? Number(secret) : secret

/** What stands at the end of a path is replaced; everything else is shared with the original. */
function* replaced(value: unknown, secret: string, at: string): Generator<Planting> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      for (const inner of replaced(member, secret, `${at}.${index}`)) {
        yield { at: inner.at, value: value.with(index, inner.value) }
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      for (const inner of replaced(member, secret, `${at}.${key}`)) {
        yield { at: inner.at, value: { ...value, [key]: inner.value } }
      }
    }
  } else if (value !== undefined) {
    yield { at: at.slice(1), value: inPlaceOf(value, secret) }
  }
}

/** The value as often as it has texts, numbers and flags, each time with the secret in place of another one. */
export const plantings = (value: unknown, secret: string): readonly Planting[] => [...replaced(value, secret, '')]
