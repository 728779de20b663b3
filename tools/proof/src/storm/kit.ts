/** What the receivers of a storm need, as JSON: every process makes its own from it. */
export type StormKit = {
  /** The one moment at which everything happens: tokens are neither early nor late. */
  readonly now: number
  readonly signingSecret: string
  /** Cardinal's keys come of it: a sandbox that is made with it has the same ones. */
  readonly cardinalSeed: number
  /** What ProcessOut answers, by address: its webhooks say nothing, so each is read. */
  readonly readings: Readonly<Record<string, string>>
  /** Session tokens that the shop made. */
  readonly issued: readonly string[]
}
