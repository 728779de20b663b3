import { parts } from '../data/parts.ts'
import { providerFiles, providerFolders } from '../data/provider-layout.ts'
import type { Rule } from './rule.ts'

/** The five provider packages look alike: whoever knows one finds anything in the others. */
export const providerLayout: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  return parts
    .filter(({ provider, folder }) => provider && paths.has(`${folder}/package.json`))
    .flatMap(({ folder }) => {
      const missing = (what: string, remedy: string) => ({
        path: `${folder}/package.json`,
        line: 1,
        rule: 'provider-layout',
        text: `${folder} has no ${what}`,
        remedy,
      })
      return [
        ...providerFiles
          .filter((file) => !paths.has(`${folder}/${file}`))
          .map((file) => missing(file, 'Add it: every provider package has this file.')),
        ...providerFolders
          .filter((inner) => ![...paths].some((path) => path.startsWith(`${folder}/${inner}/`) && path.endsWith('.ts')))
          .map((inner) => missing(inner, 'Add it: every provider package has this folder.')),
      ]
    })
}
