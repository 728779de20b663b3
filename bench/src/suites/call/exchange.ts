/** An exchange with one provider, as this project sends it and as the provider answers. */
export interface Exchange {
  /** `spreedly, purchase`. */
  readonly title: string
  /** As in the operations of the contract suite. */
  readonly subject: string
  readonly operation: string
  /** The answer's JSON, as text; where it is absent, the one of the contract suite. */
  readonly answer?: string
  /** Stands in the answer, and so in what each contestant makes of it. */
  readonly id: string
}

/** A request as it left this project's client. */
export interface SentRequest {
  readonly method: string
  /** Below the base URL. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
