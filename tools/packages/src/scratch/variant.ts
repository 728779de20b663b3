/** One way in which users compile. */
export interface Variant {
  /** The package that holds the compiler. */
  readonly compiler: 'typescript-5' | 'typescript' | 'typescript-7'
  readonly resolution: 'nodenext' | 'bundler'
  /** Which globals are typed: none, a server's, a page's, or both. */
  readonly globals: 'none' | 'node' | 'dom' | 'both'
  readonly exactOptionalPropertyTypes: boolean
}

const compilers = ['typescript-5', 'typescript', 'typescript-7'] as const
const resolutions = ['nodenext', 'bundler'] as const
const globals = ['none', 'node', 'dom', 'both'] as const

/** Every way. */
export const allVariants: readonly Variant[] = compilers.flatMap((compiler) =>
  resolutions.flatMap((resolution) =>
    globals.flatMap((typed) =>
      [true, false].map((exactOptionalPropertyTypes) => ({
        compiler,
        resolution,
        globals: typed,
        exactOptionalPropertyTypes,
      })),
    ),
  ),
)

const variant = (
  compiler: Variant['compiler'],
  resolution: Variant['resolution'],
  typed: Variant['globals'],
  exactOptionalPropertyTypes: boolean,
): Variant => ({ compiler, resolution, globals: typed, exactOptionalPropertyTypes })

/** Few of them, in which any two choices meet at least once, page and server together left out. A test holds them to it. */
export const pairedVariants: readonly Variant[] = [
  variant('typescript', 'nodenext', 'node', true),
  variant('typescript', 'bundler', 'dom', false),
  variant('typescript', 'bundler', 'none', true),
  variant('typescript-5', 'nodenext', 'none', false),
  variant('typescript-5', 'bundler', 'node', false),
  variant('typescript-5', 'nodenext', 'dom', true),
  variant('typescript-7', 'bundler', 'node', true),
  variant('typescript-7', 'nodenext', 'dom', false),
  variant('typescript-7', 'bundler', 'none', false),
]

/** `typescript-7 bundler dom exact`. */
export const nameOf = (one: Variant): string =>
  [one.compiler, one.resolution, one.globals, one.exactOptionalPropertyTypes ? 'exact' : 'loose'].join(' ')
