/**
 * The parts of the family, who may know whom, and what each may depend on. Data only.
 *
 * Source: `CONTRIBUTING.md`, "The parts"; change that page and this table together.
 */

/** One package. */
export interface Part {
  /** `packages/core`. */
  readonly folder: string
  /** `@three-ds/core`. */
  readonly name: string
  /** Packages of the family that its code may import; `all` for what stands on top. */
  readonly family: readonly string[] | 'all'
  /** Packages of the family of which it may import the types, and nothing else. */
  readonly familyTypes: readonly string[]
  /** Packages from elsewhere that may stand in its `dependencies`. */
  readonly dependencies: readonly string[]
  /** Packages that may stand in its `peerDependencies`, as optional ones. */
  readonly peers: readonly string[]
  /** Runs on Node, Bun, Deno, edge workers alike: no `node:` module, no `Buffer`, no `process`. */
  readonly portable: boolean
  /** A folder that is portable although the rest is not: `packages/three-ds/src/inspect/`. */
  readonly portableBelow?: string
  /** One gateway's package: it has the layout of `provider-layout.ts`. */
  readonly provider: boolean
}

const provider = {
  family: ['@three-ds/core'],
  familyTypes: [],
  dependencies: ['zod'],
  peers: ['msw'],
  portable: true,
  provider: true,
} as const

/** Every folder under `packages/`, from the ground upwards. */
export const parts: readonly Part[] = [
  {
    folder: 'packages/core',
    name: '@three-ds/core',
    family: [],
    familyTypes: [],
    dependencies: ['zod'],
    peers: [],
    portable: true,
    provider: false,
  },
  {
    folder: 'packages/browser',
    name: '@three-ds/browser',
    family: [],
    familyTypes: ['@three-ds/core'],
    dependencies: [],
    // For its types alone: pages load nothing of it.
    peers: ['@three-ds/core'],
    portable: true,
    provider: false,
  },
  { ...provider, folder: 'packages/processout', name: '@three-ds/processout' },
  { ...provider, folder: 'packages/finaro', name: '@three-ds/finaro' },
  {
    ...provider,
    folder: 'packages/spreedly',
    name: '@three-ds/spreedly',
    dependencies: ['zod', 'fast-xml-parser'],
  },
  { ...provider, folder: 'packages/shopify', name: '@three-ds/shopify' },
  { ...provider, folder: 'packages/cardinal', name: '@three-ds/cardinal', dependencies: ['zod', 'jose'] },
  {
    folder: 'packages/inbox',
    name: '@three-ds/inbox',
    family: ['@three-ds/core'],
    familyTypes: [],
    dependencies: ['pg', 'pg-boss'],
    peers: ['@electric-sql/pglite'],
    portable: false,
    provider: false,
  },
  {
    folder: 'packages/sandbox',
    name: '@three-ds/sandbox',
    family: 'all',
    familyTypes: [],
    dependencies: ['hono', '@hono/node-server', 'zod'],
    peers: [],
    portable: false,
    provider: false,
  },
  {
    folder: 'packages/three-ds',
    name: 'three-ds',
    family: 'all',
    familyTypes: [],
    dependencies: [],
    peers: [],
    portable: false,
    portableBelow: 'packages/three-ds/src/inspect/',
    provider: false,
  },
]
