import type { Variant } from './variant.ts'

/** Folders of consumers that compile with the globals that are typed. */
const foldersFor = ({ globals, resolution }: Variant): readonly string[] => [
  'portable',
  ...(globals === 'node' || globals === 'both' ? ['node'] : []),
  ...(globals === 'dom' || globals === 'both' ? ['dom'] : []),
  // A `.cts` file is CommonJS for `nodenext` alone, and prints with Node's console.
  ...(globals === 'node' && resolution === 'nodenext' ? ['commonjs'] : []),
]

/** The `tsconfig.json` of a variant: as strict as users can be, and the declarations of all packages are checked, too. */
export const tsconfigOf = (variant: Variant) => ({
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', ...(variant.globals === 'dom' || variant.globals === 'both' ? ['DOM', 'DOM.Iterable'] : [])],
    types: variant.globals === 'node' || variant.globals === 'both' ? ['node'] : [],
    module: variant.resolution === 'nodenext' ? 'NodeNext' : 'ESNext',
    moduleResolution: variant.resolution === 'nodenext' ? 'NodeNext' : 'Bundler',
    strict: true,
    exactOptionalPropertyTypes: variant.exactOptionalPropertyTypes,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    rewriteRelativeImportExtensions: true,
    rootDir: './consumers',
    outDir: './out',
    // Errors in declarations of others must not keep the consumers from being run.
    noEmitOnError: false,
  },
  include: foldersFor(variant).map((folder) => `consumers/${folder}`),
})
