import type { EntryPoint } from './entry-points.ts'
import type { ReferenceSymbol } from './read-symbols.ts'

/** The first page of the reference: all entry points, and how many names each has. */
export const renderIndex = (
  pages: readonly { readonly entry: EntryPoint; readonly symbols: readonly ReferenceSymbol[] }[],
): string =>
  `${[
    '# API reference',
    'One page for each entry point, written from the docstrings of the sources with each build of this site. What a package is for stands in its README.',
    [
      '| import from | names |',
      '| --- | ---: |',
      ...pages.map(({ entry, symbols }) => `| [\`${entry.name}\`](${entry.page}) | ${symbols.length} |`),
    ].join('\n'),
  ].join('\n\n')}\n`
