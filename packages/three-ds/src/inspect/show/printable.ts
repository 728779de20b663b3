import { maxShownCharacters } from '../limits.ts'

/**
 * Somebody else's text as one line that is safe on a terminal: control characters (a terminal obeys them), line breaks, and the
 * marks that turn the direction of text around become blanks. What is long is shortened.
 */
export function printable(text: string): string {
  const line = text
    .slice(0, maxShownCharacters + 1)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > maxShownCharacters ? `${line.slice(0, maxShownCharacters)}…` : line
}
