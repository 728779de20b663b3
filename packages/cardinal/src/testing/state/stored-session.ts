/** A page in which Songbird was set up with a request JWT. */
export interface StoredSession {
  /** `jti` of the request JWT that holds now: what a response names as its `aud`. */
  readonly jti: string
  /** Is `Payload` an object, or a text with an object in it? The response comes as the request did. */
  readonly objectify: boolean
  /** `ConfirmUrl`: where the response JWT is posted too. */
  readonly confirmUrl?: string
}
