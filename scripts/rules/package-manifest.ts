import { parts } from '../data/parts.ts'
import { providerApis } from '../data/provider-apis.ts'
import { providerEntries } from '../data/provider-layout.ts'
import { membersOf, type WorkspacePackage, workspacePackages } from '../repository/manifest.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { lineOfText } from '../source/line-of-text.ts'
import { exportProblems } from './package-exports.ts'
import type { Finding, Rule } from './rule.ts'

/** Every package under `packages/` is an ES module without side effects that says which file is whose. */
export const packageManifest: Rule = (files) =>
  workspacePackages(files)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap((one) => checkPackage(one, files))

function checkPackage({ folder, file, manifest }: WorkspacePackage, files: readonly RepoFile[]): Finding[] {
  const finding = (field: string, text: string, remedy: string): Finding => ({
    path: file.path,
    line: lineOfText(file.text, `"${field}"`),
    rule: 'package-manifest',
    text,
    remedy,
  })
  const entries = Object.keys(membersOf(manifest['exports']))
  const needed = parts.some((part) => part.provider && part.folder === folder)
    ? [...providerEntries, ...(providerApis[folder] ?? []).map((api) => `./${api}`)]
    : ['.', './package.json']
  const published = Array.isArray(manifest['files']) ? manifest['files'] : []
  const problems: (false | Finding)[] = [
    manifest['type'] !== 'module' && finding('type', 'not an ES module', 'Write `"type": "module"`.'),
    manifest['sideEffects'] !== false &&
      finding('sideEffects', 'bundlers must keep it whole', 'Write `"sideEffects": false`.'),
    membersOf(manifest['engines'])['node'] !== '>=22.12' &&
      finding('engines', 'it does not say which Node it needs', 'Write `"engines": { "node": ">=22.12" }`.'),
    manifest['license'] !== 'MIT' && finding('license', 'no license', 'Write `"license": "MIT"`.'),
    !(published.includes('dist') && published.includes('src')) &&
      finding('files', 'it does not publish both dist and src', 'Name both under `files`.'),
    !files.some(({ path }) => path === `${folder}/README.md`) &&
      finding('name', 'no README.md', `Add ${folder}/README.md: the registry shows it.`),
  ]
  return [
    ...problems.filter((problem) => problem !== false),
    ...needed
      .filter((entry) => !entries.includes(entry))
      .map((entry) => finding('exports', `exports has no "${entry}"`, 'Add the entry.')),
    ...exportProblems(folder, manifest, new Set(files.map(({ path }) => path))).map(({ entry, text, remedy }) =>
      finding(entry, text, remedy),
    ),
  ]
}
