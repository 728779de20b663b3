import { type Part, parts } from '../data/parts.ts'
import { membersOf, type WorkspacePackage, workspacePackages } from '../repository/manifest.ts'
import { lineOfText } from '../source/line-of-text.ts'
import type { Finding, Rule } from './rule.ts'

const rule = 'allowed-dependencies'
const remedy = 'Do without it, or record the decision and add it to scripts/data/parts.ts.'

/** What a package brings along is what the table of the parts allows it. */
export const allowedDependencies: Rule = (files) =>
  workspacePackages(files)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap((one) => {
      const part = parts.find(({ folder }) => folder === one.folder)
      if (part !== undefined) return checkPart(one, part)
      const text = `${one.folder} is no part of the family`
      return [{ path: one.file.path, line: 1, rule, text, remedy: 'Add a row to scripts/data/parts.ts.' }]
    })

function checkPart({ file, manifest }: WorkspacePackage, part: Part): Finding[] {
  const family = (name: string) =>
    name.startsWith('@three-ds/') && (part.family === 'all' || part.family.includes(name))
  const optional = membersOf(manifest['peerDependenciesMeta'])
  const finding = (name: string, text: string, advice = remedy): Finding => ({
    path: file.path,
    line: lineOfText(file.text, `"${name}"`),
    rule,
    text,
    remedy: advice,
  })
  return [
    ...Object.keys(membersOf(manifest['dependencies']))
      .filter((name) => !part.dependencies.includes(name) && !family(name))
      .map((name) => finding(name, `${name} must not be a dependency of ${part.name}`)),
    ...Object.keys(membersOf(manifest['peerDependencies']))
      .filter((name) => !part.peers.includes(name))
      .map((name) => finding(name, `${name} must not be a peer dependency of ${part.name}`)),
    ...Object.keys(membersOf(manifest['peerDependencies']))
      .filter((name) => part.peers.includes(name) && membersOf(optional[name])['optional'] !== true)
      .map((name) => finding(name, `the peer ${name} is not optional`, 'Say so under `peerDependenciesMeta`.')),
    ...Object.keys(membersOf(manifest['optionalDependencies'])).map((name) =>
      finding(name, `${name} must not be an optional dependency of ${part.name}`),
    ),
  ]
}
