import { maxInputBytes } from '../inspect/limits.ts'
import type { Surroundings } from './surroundings.ts'

/** Longer than any path that a system takes. */
const maxPathLength = 4096

/** Text that no file is asked for: what has these characters is a message. */
const isPath = (argument: string): boolean => argument.length <= maxPathLength && !/[\0\n<{"]/.test(argument)

/**
 * What is to be inspected: the file of that name, else the argument itself, else all of standard input.
 *
 * @throws whatever reading throws, with the system's words about the file
 */
export async function readGiven(
  { argument, isText }: { readonly argument: string | undefined; readonly isText: boolean },
  { inputIsTerminal, readInput, readFile, errors }: Surroundings,
): Promise<string | Uint8Array> {
  if (argument === undefined) {
    if (inputIsTerminal) errors.write('Paste it, then press Ctrl-D on a line of its own.\n')
    return readInput(maxInputBytes)
  }
  const file = isText || !isPath(argument) ? undefined : await readFile(argument, maxInputBytes)
  return file ?? argument
}
