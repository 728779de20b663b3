import type { Clock } from '@three-ds/core'
import type { InspectionKind } from './inspection.ts'

/** Keys with which signatures are checked. They stay here: nothing that comes back holds any part of one. */
export interface InspectionKeys {
  /** Cardinal's API key, hyphens and all. */
  readonly cardinalApiKey?: string | undefined
  /** Spreedly's signing secrets: the current one, and the previous one while it is being rolled. */
  readonly spreedlySigningSecrets?: readonly string[] | undefined
}

/** What may be said about the text, beside the text. */
export interface InspectOptions {
  /** The scheme that ran the authentication, in any spelling: `visa`, `MC`. Without it an ECI means nothing. */
  readonly scheme?: string | undefined
  /** Read it as this and nothing else: forty hex digits are a cryptogram, or an XID. */
  readonly as?: InspectionKind | undefined
  /** Show card numbers, cryptograms and tokens. `false` by default. */
  readonly reveal?: boolean | undefined
  /**
   * The text comes from your own server: a result or state out of its store, or an answer that it fetched. Its word about its
   * evidence counts then. What came through a browser, and a callback, stays what it is.
   */
  readonly trusted?: boolean | undefined
  readonly keys?: InspectionKeys | undefined
  /** Tells whether a token has expired. The system's clock by default. */
  readonly clock?: Clock | undefined
}
