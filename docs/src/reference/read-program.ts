import { join } from 'node:path'
import ts from 'typescript'
import type { EntryPoint } from './entry-points.ts'

/**
 * The compiler's view of all entry points, on the sources.
 *
 * @param root - absolute path of the repository
 */
export function readProgram(root: string, entries: readonly EntryPoint[]): ts.Program {
  const file = join(root, 'tsconfig.base.json')
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '))
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root)
  return ts.createProgram(
    entries.map((entry) => join(root, entry.file)),
    options,
  )
}
