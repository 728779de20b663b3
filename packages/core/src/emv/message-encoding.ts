import type { Base64Alphabet, Base64Form } from './base64.ts'

/**
 * How a message is written into its form field. What EMV 3-D Secure asks for, base64url without padding, is the
 * default.
 */
export interface MessageEncoding<Key extends string> {
  /** `base64url` by default; Finaro's guide prints `base64`. */
  readonly alphabet?: Base64Alphabet | undefined
  /** Without the closing `=` by default; Finaro's guide prints them. */
  readonly padding?: boolean | undefined
  /**
   * Another spelling for some keys, for a reader that insists on it: `{ threeDSServerTransID: 'threeDSServerTransId'
   * }`.
   */
  readonly keys?: Readonly<Partial<Record<Key, string>>> | undefined
}

/** The form of base64 that an encoding asks for. */
export const base64FormOf = ({ alphabet = 'base64url', padding = false }: MessageEncoding<string>): Base64Form => ({
  alphabet,
  padding,
})
