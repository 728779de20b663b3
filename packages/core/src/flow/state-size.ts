/** Characters of JSON that a state may have. Most have under a thousand; the form of 3-D Secure 1 has some ten thousand. */
export const maxStateLength = 65_536

/** Is it more than a state may be, or no JSON at all? */
export function isTooLarge(state: unknown): boolean {
  try {
    return (JSON.stringify(state)?.length ?? 0) > maxStateLength
  } catch {
    // Too deep for the stack, or a circle: a store of JSON gives back neither.
    return true
  }
}
