import { join } from 'node:path'
import ts from 'typescript'
import { lineAt } from '../source/syntax-tree.ts'
import type { Example, ExampleProblem } from './example.ts'
import type { WrittenExample } from './write-examples.ts'

/**
 * Type-checks all examples as one program, under the repository's own strict options. Only names that are never read are
 * let pass: an example may show a value that the reader goes on with.
 *
 * @param root - absolute path of the checkout
 */
export function checkTypes(
  root: string,
  written: readonly WrittenExample[],
): { readonly example: Example; readonly problem: ExampleProblem }[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, hostThatThrows)
  if (config === undefined) throw new Error('tsconfig.json cannot be read')
  const program = ts.createProgram(
    written.map(({ file }) => file),
    { ...config.options, noUnusedLocals: false, noUnusedParameters: false, noEmit: true },
  )
  return written.flatMap(({ example, file }) => {
    const tree = program.getSourceFile(file)
    if (tree === undefined) throw new Error(`${example.path}: an example was not read`)
    return [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)].map(
      ({ start = 0, messageText }) => ({
        example,
        problem: {
          path: example.path,
          line: example.line + lineAt(tree, start) - 1,
          text: ts.flattenDiagnosticMessageText(messageText, ' '),
        },
      }),
    )
  })
}

const hostThatThrows: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '))
  },
}
