/**
 * The issuer's words as plain text. Shift4's sample is written as a form writes it, with `+` for blanks; text with blanks in it
 * is taken as it is.
 *
 * Source: Shift4 API 1.7.57, example of `threeDSecure.cardholderInfo`.
 */
export function readCardholderInfo(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const isForm = !/\s/.test(text) && /\+|%[0-9A-Fa-f]{2}/.test(text)
  return (isForm ? formDecoded(text) : text).slice(0, 4096)
}

/** What a form calls `t`, its ampersands being part of the text. */
const formDecoded = (text: string): string => String(new URLSearchParams(`t=${text.replaceAll('&', '%26')}`).get('t'))
