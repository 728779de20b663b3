import { folderOfDependency, type InstalledPackage, readInstalled } from './installed-package.ts'

/** A package that users get, and for which of ours. */
export interface Supplied {
  readonly installed: InstalledPackage
  /** Our packages that bring it, directly or over others, in the order of their paths. */
  readonly broughtBy: readonly string[]
}

function treeOf(folder: string): Map<string, InstalledPackage> {
  const found = new Map<string, InstalledPackage>()
  const visit = (from: InstalledPackage): void => {
    for (const name of from.dependencies) {
      const next = folderOfDependency(from.folder, name)
      if (found.has(next)) continue
      const installed = readInstalled(next)
      found.set(next, installed)
      visit(installed)
    }
  }
  visit(readInstalled(folder))
  return found
}

/**
 * Everything that is installed together with our packages, by name: their production dependencies, at any depth.
 *
 * @param folders - absolute paths of the published packages
 */
export function productionTree(folders: readonly string[]): Supplied[] {
  const ours = new Set(folders)
  const supplied = new Map<string, { installed: InstalledPackage; broughtBy: string[] }>()
  for (const folder of folders) {
    const { name } = readInstalled(folder)
    for (const [path, installed] of treeOf(folder)) {
      if (ours.has(path)) continue
      const row = supplied.get(path) ?? { installed, broughtBy: [] }
      row.broughtBy.push(name)
      supplied.set(path, row)
    }
  }
  return [...supplied.values()].sort((a, b) => (a.installed.name < b.installed.name ? -1 : 1))
}
