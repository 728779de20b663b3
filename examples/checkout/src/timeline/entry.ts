/** Who takes part, in the order in which the diagram shows them. */
export type Party = 'browser' | 'shop' | 'gateway' | 'issuer'

/**
 * One thing that happened. Words of ours, names of fields and operations, statuses: never a value that came over a wire.
 *
 * `from` and `to` are one where somebody does something alone.
 */
export type TimelineEntry = {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly from: Party
  readonly to: Party
  readonly kind: 'call' | 'answer' | 'trouble'
  readonly text: string
  /** One more line, for whoever looks closely. */
  readonly detail?: string
}
