/** A source as a short link: an address by its host, anything else as it stands. */
const sourceName = (source: string): string => {
  const host = /^https:\/\/(?:www\.|docs?\.|developers?\.)*([^/]+)/.exec(source)?.[1]
  return host === undefined ? source : `[${host}](${source})`
}

/** Sources, to stand in one cell of a table. */
export const sourceNames = (sources: readonly (string | undefined)[]): string =>
  sources
    .filter((source) => source !== undefined)
    .map(sourceName)
    .join(', ')
