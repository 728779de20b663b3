/**
 * Packages that weigh something, and the only places of `packages/<name>/src` that may import them: importing one provider
 * never loads what another needs. Data only.
 */

/** Where one package may be imported. */
export interface ImportHome {
  /** `jose`. */
  readonly name: string
  /** The paths, from the root of the repository, that may import it. */
  readonly allowed: RegExp
  /** The same in words, for the remedy. */
  readonly place: string
  /** Loaded on first use: one file has it, and takes it with `import(…)`. */
  readonly onFirstUse: boolean
}

/** Every package with a home. */
export const importHomes: readonly ImportHome[] = [
  {
    name: 'fast-xml-parser',
    allowed: /^packages\/spreedly\/src\//,
    place: 'one file of packages/spreedly/src',
    onFirstUse: true,
  },
  {
    name: 'jose',
    allowed: /^packages\/cardinal\/src\//,
    place: 'one file of packages/cardinal/src',
    onFirstUse: true,
  },
  {
    name: 'msw',
    allowed: /^packages\/[^/]+\/src\/msw\//,
    place: 'the msw folder of a provider',
    onFirstUse: false,
  },
  {
    name: '@electric-sql/pglite',
    allowed: /^packages\/inbox\/src\//,
    place: 'one file of packages/inbox/src',
    onFirstUse: true,
  },
  {
    name: 'hono',
    allowed: /^packages\/sandbox\//,
    place: 'packages/sandbox and examples',
    onFirstUse: false,
  },
  {
    name: '@hono/node-server',
    allowed: /^packages\/sandbox\//,
    place: 'packages/sandbox and examples',
    onFirstUse: false,
  },
]
