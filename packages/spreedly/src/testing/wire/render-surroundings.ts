/** What rendering needs beside the transaction. */
export interface RenderSurroundings {
  readonly origin: string
  readonly gatewayToken: string
  /** Tokens of the transactions that refer to it. */
  readonly references: readonly string[]
}
