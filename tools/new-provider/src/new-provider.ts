import { type ProviderNames, providerNames, rename } from './provider-names.ts'
import type { RepoFile } from './repo-file.ts'
import { sharedEdits } from './shared-edits.ts'

/** Template files end so where tools would take them for a package of this repository. */
const suffix = /\.template$/

const placed = ({ path, text }: RepoFile, names: ProviderNames): RepoFile => ({
  path: `packages/${names.kebab}/${rename(path, names).replace(suffix, '')}`,
  text: rename(text, names),
})

/**
 * Every file that a new provider adds or changes. Pure: nothing is written.
 *
 * @param name - `acme-pay`
 * @param template - its files, by their path inside the template
 * @param existing - files of the repository
 * @throws Error for a name that is not well written or taken, or where a shared file has lost the place for a line
 */
export function newProvider(
  name: string,
  template: readonly RepoFile[],
  existing: readonly RepoFile[],
): readonly RepoFile[] {
  const names = providerNames(name)
  if (existing.some(({ path }) => path.startsWith(`packages/${names.kebab}/`))) {
    throw new Error(`packages/${names.kebab} exists already. Choose another name, or remove it first.`)
  }
  return [...template.map((file) => placed(file, names)), ...sharedEdits(names, existing)]
}
