/** What a page of the issuer's posts when it is sent: a form with hidden fields. */
export interface IssuerForm {
  /** Absolute. */
  readonly url: string
  /** Names and values, unescaped. */
  readonly fields: Readonly<Record<string, string>>
}
