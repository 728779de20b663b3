import { posix } from 'node:path'
import { type Part, parts } from '../data/parts.ts'
import { isPackageCode, packageFolder } from '../repository/package-folder.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { importsOf, type ModuleUse } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Finding, Rule } from './rule.ts'

const rule = 'import-direction'

/** Imports run downwards only: core knows no gateway, gateways never know each other, the page knows core's types. */
export const importDirection: Rule = (files) =>
  files
    .filter(({ path }) => isPackageCode(path))
    .flatMap((file) => {
      const folder = packageFolder(file.path)
      const part = parts.find((one) => one.folder === folder)
      if (folder === undefined || part === undefined) return []
      return importsOf(file).flatMap((use) => checkUse(file, part, use))
    })

function checkUse(file: RepoFile, part: Part, use: ModuleUse): Finding[] {
  const { specifier, line } = use
  const at = { path: file.path, line, rule }
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file.path), specifier)
    if (target.startsWith(`${part.folder}/`)) return []
    return [{ ...at, text: `the path ${specifier} leaves ${part.folder}`, remedy: 'Import the package by its name.' }]
  }
  const name = packageName(specifier)
  if (name === undefined || !name.startsWith('@three-ds/') || name === part.name) return []
  if (part.family === 'all' || part.family.includes(name)) return []
  if (part.familyTypes.includes(name)) {
    if (use.typeOnly) return []
    return [{ ...at, text: `${part.name} may know the types of ${name} only`, remedy: 'Write `import type`.' }]
  }
  return [
    {
      ...at,
      text: `${part.name} must not import ${name}`,
      remedy: 'Imports run downwards only: move what both need into @three-ds/core, or what needs both upwards.',
    },
  ]
}
