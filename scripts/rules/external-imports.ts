import { parts } from '../data/parts.ts'
import { isPackageSource, packageFolder } from '../repository/package-folder.ts'
import { importsOf } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Rule } from './rule.ts'

/** Sources import only what their package may depend on: anything else is missing at whoever installs it. */
export const externalImports: Rule = (files) =>
  files
    .filter(({ path }) => isPackageSource(path))
    .flatMap((file) => {
      const part = parts.find(({ folder }) => folder === packageFolder(file.path))
      if (part === undefined) return []
      const allowed = [...part.dependencies, ...part.peers]
      return importsOf(file).flatMap(({ specifier, line }) => {
        const name = packageName(specifier)
        if (name === undefined || name.startsWith('@three-ds/') || allowed.includes(name)) return []
        return [
          {
            path: file.path,
            line,
            rule: 'external-imports',
            text: `${part.name} does not depend on ${name}`,
            remedy: 'Do without it, or record the decision and add it to scripts/data/parts.ts.',
          },
        ]
      })
    })
