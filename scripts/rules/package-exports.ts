import { type Manifest, membersOf } from '../repository/manifest.ts'

/** What is wrong with one entry of `exports`. */
export interface ExportProblem {
  /** `./http`. */
  readonly entry: string
  readonly text: string
  readonly remedy: string
}

const conditions = ['@three-ds/source', 'types', 'default']
/** With a build of its own for Node, which bundlers pass by: `module` is theirs, whatever they build for. */
const serverConditions = ['@three-ds/source', 'types', 'module', 'node', 'default']

/**
 * What is wrong with a manifest's `exports`: each entry is a plain JSON file, or names its source, its declarations and its
 * module, in this order, with dist mirroring src. A package that servers import has two more before the last: `module` for
 * bundlers, which is the mirror too, and `node`; all of its entries have them, so that Node never takes one from each build.
 *
 * @param folder - the package's, `packages/core`
 * @param paths - of all files, to see that the source exists
 */
export function exportProblems(folder: string, manifest: Manifest, paths: ReadonlySet<string>): ExportProblem[] {
  const entries = Object.entries(membersOf(manifest['exports']))
  const hasNodeBuild = entries.some(([, target]) => membersOf(target)['node'] !== undefined)
  return entries.flatMap(([entry, target]): ExportProblem[] => {
    if (typeof target === 'string') {
      if (target.endsWith('.json')) return []
      return [{ entry, text: `"${entry}" names no source`, remedy: `Give it ${conditions.join(', ')}.` }]
    }
    const members = membersOf(target)
    if (![conditions, serverConditions].some((order) => order.join() === Object.keys(members).join())) {
      return [{ entry, text: `the conditions of "${entry}" are not in order`, remedy: `Use ${conditions.join(', ')}.` }]
    }
    const source = String(members['@three-ds/source'])
    const stem = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1]
    if (stem === undefined || !paths.has(`${folder}/src/${stem}.ts`)) {
      return [{ entry, text: `the source of "${entry}" does not exist`, remedy: 'Name a file under ./src.' }]
    }
    if (members['types'] !== `./dist/${stem}.d.ts` || members['default'] !== `./dist/${stem}.js`) {
      return [{ entry, text: `"${entry}" does not mirror its source`, remedy: `Name ./dist/${stem}.d.ts and .js.` }]
    }
    if (members['node'] === undefined) {
      const text = `"${entry}" is the mirror in Node, where others are not`
      return hasNodeBuild ? [{ entry, text, remedy: `Use ${serverConditions.join(', ')}.` }] : []
    }
    if (members['module'] !== members['default']) {
      return [{ entry, text: `"${entry}" names another file for bundlers`, remedy: `Name ./dist/${stem}.js.` }]
    }
    if (members['node'] === `./dist/node/${stem}.js`) return []
    return [{ entry, text: `"${entry}" names another file for Node`, remedy: `Name ./dist/node/${stem}.js.` }]
  })
}
