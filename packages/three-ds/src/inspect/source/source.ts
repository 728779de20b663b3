/** A text, and what it is once a layer is taken off. */
export interface Source {
  /** Without white space and quotation marks around it. */
  readonly text: string
  /** The form field in which it was found. */
  readonly foundIn?: string
  /** The text is a JSON object. */
  readonly json?: Readonly<Record<string, unknown>>
  /** The text is base64 of a JSON object. */
  readonly packedJson?: Readonly<Record<string, unknown>>
  /** The text is XML, or base64 of it, compressed or not. */
  readonly xml?: string
  /** The claims of a JWT, unverified, and its header. */
  readonly jwt?: {
    readonly header: Readonly<Record<string, unknown>>
    readonly claims: Readonly<Record<string, unknown>>
  }
  /** It was something, but no honest sender writes it so. */
  readonly refused?: 'too-deep' | 'refused' | 'inflates-too-far'
}
