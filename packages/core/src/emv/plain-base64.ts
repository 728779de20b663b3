/**
 * Base64 without what transport has done to it: percent-encoding, line breaks, blanks where a plus was. `undefined` if
 * a percent sign stands for nothing.
 */
export function plainBase64(text: string): string | undefined {
  try {
    const decoded = text.includes('%') ? decodeURIComponent(text) : text
    return decoded
      .replaceAll(/[\r\n\t]/g, '')
      .trim()
      .replaceAll(' ', '+')
  } catch {
    return undefined
  }
}
