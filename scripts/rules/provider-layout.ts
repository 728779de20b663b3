import { parts } from '../data/parts.ts'
import { apiFiles, apiFolders, providerApis, sharedFiles, someApiFiles } from '../data/provider-apis.ts'
import { providerFiles, providerFolders } from '../data/provider-layout.ts'
import type { Rule } from './rule.ts'

/** What a package must have, and of which alternatives it must have one. */
interface Layout {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly oneOf: readonly (readonly string[])[]
}

/** A provider with several APIs has in each API's folder what another one has under `src`. */
function layoutOf(folder: string): Layout {
  const apis = providerApis[folder]
  if (apis === undefined) return { files: providerFiles, folders: providerFolders, oneOf: [] }
  const inEach = (names: readonly string[]) => apis.flatMap((api) => names.map((name) => `src/${api}/${name}`))
  return {
    files: [...sharedFiles, ...inEach(apiFiles)],
    folders: inEach(apiFolders),
    oneOf: someApiFiles.map((name) => apis.map((api) => `src/${api}/${name}`)),
  }
}

/** The five provider packages look alike: whoever knows one finds anything in the others. */
export const providerLayout: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  const isFilled = (folder: string): boolean =>
    [...paths].some((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts'))
  return parts
    .filter(({ provider, folder }) => provider && paths.has(`${folder}/package.json`))
    .flatMap(({ folder }) => {
      const layout = layoutOf(folder)
      const missing = (what: string, remedy: string) => ({
        path: `${folder}/package.json`,
        line: 1,
        rule: 'provider-layout',
        text: `${folder} has no ${what}`,
        remedy,
      })
      return [
        ...layout.files
          .filter((file) => !paths.has(`${folder}/${file}`))
          .map((file) => missing(file, 'Add it: every provider package has this file.')),
        ...layout.folders
          .filter((inner) => !isFilled(`${folder}/${inner}`))
          .map((inner) => missing(inner, 'Add it: every provider package has this folder.')),
        ...layout.oneOf
          .filter((names) => !names.some((name) => paths.has(`${folder}/${name}`)))
          .map((names) => missing(names.join(', nor '), 'Add one of them: a provider has this in one API at least.')),
      ]
    })
}
