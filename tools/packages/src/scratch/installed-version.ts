import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The version of a dependency that the workspace has installed for one of its packages.
 *
 * @param folder - absolute path of that package
 */
export const installedVersion = (folder: string, dependency: string): string => {
  const text = readFileSync(join(folder, 'node_modules', dependency, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version // a published manifest always has one
}
