/** Sizes that the house holds itself to. Data only. */

/** No source or test file has more lines. */
export const maxLines = 250

/** Half of all files in `packages/<name>/src` have fewer lines. */
export const medianBelow = 60

/** Folders of tests that mirror no folder of sources. */
export const testOnlyFolders: readonly string[] = ['fixtures', 'contract', 'types']
