/** What somebody bundles, and what it may weigh. Sizes are kB of 1000 bytes, minified and gzipped. */
export interface Entry {
  /** As the tables print it: `spreedly, client and flow`. */
  readonly name: string
  /** `@three-ds/spreedly`. */
  readonly module: string
  /** The exports that are used; `all` for every one. */
  readonly uses: readonly string[] | 'all'
  /** What it weighs today and a little more: `pnpm sizes` fails above it. */
  readonly limit: number
  /** What it was planned to weigh, where a plan exists. */
  readonly budget?: number
}
