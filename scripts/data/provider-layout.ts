/** What every provider package looks like, so that whoever knows one knows them all. Data only; more folders are welcome. */

/** Files that each has. */
export const providerFiles: readonly string[] = [
  'README.md',
  'src/index.ts',
  'src/client.ts',
  'src/authentication/flow.ts',
  'src/authentication/to-authentication-result.ts',
  'src/authentication/from-authentication-result.ts',
  'src/testing/index.ts',
  'src/msw/index.ts',
]

/** Folders that each has, with at least one TypeScript file in them. */
export const providerFolders: readonly string[] = ['src/operations', 'src/schemas', 'src/callback']

/** Entries of `exports` that each has. */
export const providerEntries: readonly string[] = ['.', './testing', './msw', './package.json']

/** The second-level headings of each README, in this order and no others. */
export const providerHeadings: readonly string[] = [
  'Install',
  'First example',
  'Calls',
  'The flow',
  'Callbacks',
  'Results',
  'Errors',
  'Testing',
  'Facts and sources',
]
