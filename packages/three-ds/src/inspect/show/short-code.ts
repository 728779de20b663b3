import { printable } from './printable.ts'

/** Longer than any code of 3-D Secure, and shorter than any card number. */
const maxLength = 12

/** A code from the wire, for a program to branch by. What is too long for one is cut: it may be a card number. */
export function shortCode(text: string): string {
  const code = printable(text)
  return code.length > maxLength ? `${code.slice(0, maxLength - 4)}…` : code
}
