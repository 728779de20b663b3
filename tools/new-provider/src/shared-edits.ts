import type { ProviderNames } from './provider-names.ts'
import type { RepoFile } from './repo-file.ts'

/** A line that a shared file gets, and the text before which it stands. */
interface Edit {
  readonly path: string
  readonly before: string
  readonly line: (names: ProviderNames) => string
}

/** Where the family lists its providers. */
const edits: readonly Edit[] = [
  {
    path: 'scripts/data/parts.ts',
    before: "  {\n    folder: 'packages/sandbox',",
    line: ({ kebab }) => `  { ...provider, folder: 'packages/${kebab}', name: '@three-ds/${kebab}' },\n`,
  },
  {
    path: 'scripts/contract/subjects.ts',
    before: 'import { cardinalSubject }',
    line: ({ kebab, camel }) => `import { ${camel}Subject } from '../../packages/${kebab}/test/contract-subject.ts'\n`,
  },
  {
    path: 'scripts/contract/subjects.ts',
    before: "  {\n    title: 'Shopify',",
    line: ({ camel, pascal }) => `  { title: '${pascal}', cases: contractCases(${camel}Subject) },\n`,
  },
  {
    path: 'tools/packages/src/contents/sizes.ts',
    before: "  '@three-ds/browser':",
    line: ({ kebab }) => `  '@three-ds/${kebab}': { packed: 100, unpacked: 400 },\n`,
  },
]

function edit(text: string, { path, before, line }: Edit, names: ProviderNames): string {
  const at = text.indexOf(before)
  if (at < 0)
    throw new Error(
      `${path} has no place for the new provider any more. Add the line by hand, and repair the generator.`,
    )
  return text.slice(0, at) + line(names) + text.slice(at)
}

/** The shared files with the new provider in them. */
export function sharedEdits(names: ProviderNames, existing: readonly RepoFile[]): readonly RepoFile[] {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return paths.map((path) => {
    const text = existing.find((file) => file.path === path)?.text ?? ''
    return { path, text: edits.filter((one) => one.path === path).reduce((done, one) => edit(done, one, names), text) }
  })
}
