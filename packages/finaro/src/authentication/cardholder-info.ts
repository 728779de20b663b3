/**
 * The issuer's words as plain text. Shift4's sample is written as a form writes it, with `+` for blanks; text with blanks in it
 * is taken as it is.
 *
 * Source: Shift4 API 1.7.57, example of `threeDSecure.cardholderInfo`.
 */
export function readCardholderInfo(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const isForm = !/\s/.test(text) && /\+|%[0-9A-Fa-f]{2}/.test(text)
  const words = isForm ? (new URLSearchParams(`t=${text.replaceAll('&', '%26')}`).get('t') ?? text) : text
  return words.slice(0, 4096)
}
