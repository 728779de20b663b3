/** EMV 3DS 2.2.0, table A.1, "Cardholder Information Text": 128 characters. Longer ones are cut, generously. */
const maxLength = 512

/**
 * Somebody else's words as one line of plain text: without control characters, and without the marks that turn the direction of
 * text around and make it read otherwise. It is not HTML and is not made into any: whoever shows it escapes it.
 */
export const plainText = (text: string): string =>
  text
    .slice(0, maxLength)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .trim()
