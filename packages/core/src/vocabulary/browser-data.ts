/** EMV 3-D Secure challenge window sizes: 250x400, 390x400, 500x600, 600x400, full screen (EMV 3DS 2.2.0, table A.1, `challengeWindowSize`). */
export type ChallengeWindowSize = '01' | '02' | '03' | '04' | '05'

/**
 * What EMV 3-D Secure wants to know of the cardholder's browser, in one shape; each provider package turns it into its
 * own wire (EMV 3DS 2.2.0, table A.1, fields `browser…`).
 */
export type BrowserData = {
  /** `navigator.userAgent`. */
  readonly userAgent: string
  /** `navigator.language`, IETF BCP 47. */
  readonly language: string
  /** `screen.colorDepth`, bits. */
  readonly colorDepth: number
  /** `screen.width`, pixels. */
  readonly screenWidth: number
  /** `screen.height`, pixels. */
  readonly screenHeight: number
  /** `Date.getTimezoneOffset()`, minutes: UTC-8 is 480, India is -330. */
  readonly timeZoneOffset: number
  /** `navigator.javaEnabled()`. */
  readonly javaEnabled: boolean
  readonly windowSize: ChallengeWindowSize
  /** The page's own `Accept` header: your server adds it, the page cannot know it. */
  readonly acceptHeader?: string
  /** The cardholder's address, as your server sees it. */
  readonly ipAddress?: string
}
