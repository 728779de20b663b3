/**
 * A stranger's value as text, where it is a plain one. Never `String(value)`: an object from JSON may have a `toString` that is no
 * function.
 */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
