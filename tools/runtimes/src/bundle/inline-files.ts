import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Stands for the root of the repository in the addresses of a bundle's modules. */
const root = 'file:///three-ds/'

/** The module that takes the place of `node:fs`: it reads what the bundle brought along, and nothing else. */
const fileModule = (contents: Readonly<Record<string, string>>): string => `
const contents = ${JSON.stringify(contents)}
export function readFileSync(url) {
  const text = contents[String(url)]
  if (text === undefined) throw new Error('The bundle does not hold ' + url)
  return text
}
`

/**
 * Lets tests read their fixtures where there is no disk: the fixtures travel in the bundle, and each test module is told where it
 * would stand.
 *
 * @param repository - where the repository stands, with `/` at its end
 * @param fixtures - the files to bring along, from the root of the repository
 */
export const inlineFiles = (repository: string, fixtures: readonly string[]): Plugin => ({
  name: 'inline-files',
  setup(build) {
    const contents = Object.fromEntries(fixtures.map((path) => [root + path, readFileSync(repository + path, 'utf8')]))
    build.onResolve({ filter: /^node:fs$/ }, ({ path }) => ({ path, namespace: 'inline-files' }))
    build.onLoad({ filter: /.*/, namespace: 'inline-files' }, () => ({ contents: fileModule(contents), loader: 'js' }))
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(root + path.slice(repository.length).replaceAll('\\', '/'))
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address), loader: 'ts' }
    })
  },
})
