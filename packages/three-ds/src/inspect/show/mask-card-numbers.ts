/**
 * 13 to 19 digits (ISO/IEC 7812-1), in one piece wherever they stand, or in groups with a blank or a hyphen between them where
 * nothing else touches them: the groups of a UUID are none.
 */
const digitRuns = /(?<!\d)\d{13,19}(?!\d)|(?<![\w-])\d{4}(?:[ -]\d{3,7}){2,4}(?![\w-])/g

/** The check digit of ISO/IEC 7812-1, annex B. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

/** Is the whole text one card number? */
export const isCardNumber = (text: string): boolean =>
  /^\d(?:[ -]?\d){12,18}$/.test(text) && hasCheckDigit(text.replace(/[ -]/g, ''))

/**
 * Text in which card numbers keep their last four digits only, wherever they stand: an order id or a message may hold one.
 *
 * @returns the text, and whether anything was masked
 */
export function maskCardNumbers(text: string): { readonly text: string; readonly masked: boolean } {
  let masked = false
  const result = text.replace(digitRuns, (run) => {
    if (!isCardNumber(run)) return run
    masked = true
    return `•••• ${run.slice(-4)}`
  })
  return { text: result, masked }
}
