import type { RepoFile } from '../repository/repo-file.ts'
import type { Finding, Rule } from './rule.ts'

/** What pnpm does by itself. */
const ownCommands: ReadonlySet<string> = new Set(['install', 'exec', 'add', 'audit'])

/** A command as it is typed. What only follows one in its line, `sizes:types` say, is not told from prose. */
const spelled = /npx -y pnpm@12 ([a-z][\w:-]*)/g

/** Commands that CI and releases call, and nobody by hand. */
const behindTheScenes = /^release:/

/** A page names no command that is not there, and CONTRIBUTING names every command that there is. */
export const namedCommands: Rule = (files) => {
  const manifest = files.find(({ path }) => path === 'package.json')
  if (manifest === undefined) return []
  const scripts = Object.keys(JSON.parse(manifest.text).scripts ?? {})
  return [...files.filter(({ path }) => path.endsWith('.md')).flatMap(unknownIn(scripts)), ...untold(files, scripts)]
}

const unknownIn =
  (scripts: readonly string[]) =>
  ({ path, text }: RepoFile): Finding[] =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(spelled)]
        .map(([, name = '']) => name)
        .filter((name) => !scripts.includes(name) && !ownCommands.has(name))
        .map((name) => ({
          path,
          line: index + 1,
          rule: 'named-commands',
          text: `there is no command ${name}`,
          remedy: 'Name a script of package.json.',
        })),
    )

function untold(files: readonly RepoFile[], scripts: readonly string[]): Finding[] {
  const page = files.find(({ path }) => path === 'CONTRIBUTING.md')
  if (page === undefined) return []
  return scripts
    .filter((name) => !behindTheScenes.test(name) && !new RegExp(`[\`\\s]${name}[\`\\s]`).test(page.text))
    .map((name) => ({
      path: page.path,
      line: 1,
      rule: 'named-commands',
      text: `the command ${name} is not told of`,
      remedy: 'Give it a row in the table of commands.',
    }))
}
