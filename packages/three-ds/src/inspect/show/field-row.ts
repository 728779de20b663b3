/** What a value means, by its code table. */
export type Meaning = (value: string, scheme: string | undefined) => string | undefined

/** One row of a table of fields. */
export interface FieldRow {
  /** The wire's own path: `Payload.Payment.ExtendedData.ECIFlag`, `result.0.card.type`. */
  readonly path: string
  /** What the field is, in a few words. */
  readonly about: string
  /** Masked unless the caller asks: a card number keeps its last four digits, the others nothing but their length. */
  readonly hide?: 'cryptogram' | 'token' | 'card-number'
  readonly meaning?: Meaning
}
