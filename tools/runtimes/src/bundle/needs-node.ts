import type { Metafile } from 'esbuild'

/** Globals and modules of Node, as a test writes them. */
const ofNode = /\b(?:Buffer|process\.|setImmediate)|from 'node:(?!fs')/

/**
 * Those of the files that use something of Node, they themselves or a file of tests that they import. All others run where there is
 * nothing of Node at all.
 *
 * @param read - the text of a file, by its path in the metafile
 */
export function needNode(
  files: readonly string[],
  inputs: Metafile['inputs'],
  read: (path: string) => string,
): ReadonlySet<string> {
  const uses = (path: string, seen: Set<string>): boolean => {
    // Sources use nothing of Node: a rule of the house sees to that.
    if (seen.has(path) || !path.includes('/test/')) return false
    seen.add(path)
    return ofNode.test(read(path)) || (inputs[path]?.imports ?? []).some((each) => uses(each.path, seen))
  }
  return new Set(files.filter((file) => uses(file, new Set())))
}
