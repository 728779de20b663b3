/** Which test files are run on other runtimes, and which are not and why. Data only. */

/** Some of the tests, by what they belong to. */
export interface TestSet {
  /** Projects of Vitest, for runtimes on which it runs itself. */
  readonly projects: readonly string[]
  /** Parts of paths, of which a file has to have one; all files where there are none. */
  readonly filters: readonly string[]
  /** Files for the bundle, from the root of the repository. */
  readonly files: readonly string[]
}

/** Everything that can run elsewhere. */
export const everything: TestSet = {
  // Every package. What starts a browser, and the house's own tools, say nothing of the runtime.
  projects: [
    'packages/core',
    'packages/processout',
    'packages/finaro',
    'packages/spreedly',
    'packages/shopify',
    'packages/cardinal',
    'packages/three-ds',
    'examples/one-checkout',
    'examples/carrying',
    'examples/interop',
    'examples/receivers',
    'examples/msw-recipes',
  ],
  filters: [],
  files: [
    'packages/{core,processout,finaro,spreedly,shopify,cardinal,browser}/test/**/*.test.ts',
    'packages/three-ds/test/inspect/**/*.test.ts',
  ],
}

/** The part that CI runs every time: transport, streams, signatures, tokens, base64, timers. */
export const share: TestSet = {
  projects: ['packages/core'],
  filters: ['http', 'hooks', 'callback', 'emv', 'vocabulary'].map((folder) => `packages/core/test/${folder}/`),
  files: [
    'packages/core/test/**/*.test.ts',
    'packages/spreedly/test/callback/**/*.test.ts',
    'packages/cardinal/test/jwt/**/*.test.ts',
  ],
}

/** Files that no bundle holds. */
export const unbundled: readonly { readonly files: string; readonly reason: string }[] = [
  { files: 'packages/*/test/msw/**', reason: 'the server of msw replaces the HTTP modules of Node' },
  { files: 'packages/browser/test/scripts/**', reason: 'it opens pages in Chromium' },
  {
    files: 'packages/browser/test/{run-action,collect-browser-data,refused-actions}.test.ts',
    reason: 'it opens pages in Chromium',
  },
  { files: 'packages/browser/test/size.test.ts', reason: 'it bundles the package and weighs it' },
  { files: 'packages/three-ds/test/inspect/bundle.test.ts', reason: 'it bundles the package and weighs it' },
]
