/** What these tests put on the page's window. */
export interface Loaded {
  readonly threeDS: typeof import('../../src/index.ts')
  readonly scripts: typeof import('../../src/scripts/index.ts')
  readonly calls: unknown[]
  readonly handlers: Map<string, (...args: unknown[]) => void>
}
