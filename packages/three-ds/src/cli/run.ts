import { isThreeDSError } from '@three-ds/core'
import { inspect } from '../inspect/inspect.ts'
import type { Inspection } from '../inspect/inspection.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { NotAnswered } from './hidden-prompt.ts'
import { paintFor } from './paint.ts'
import { type Command, parseArguments } from './parse-arguments.ts'
import { readGiven } from './read-given.ts'
import { readKeys } from './read-keys.ts'
import { renderText } from './render-text.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

const hasProblems = ({ problems, contains }: Inspection): boolean => problems.length > 0 || contains.some(hasProblems)

function exitCodeOf(found: Inspection): ExitCode {
  if (found.kind === 'unrecognized') return exitCodes.unrecognized
  return hasProblems(found) ? exitCodes.problems : exitCodes.fine
}

async function runInspect(
  command: Extract<Command, { readonly run: 'inspect' }>,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { output, errors, environment, clock } = surroundings
  let given: string | Uint8Array
  try {
    given = await readGiven(command, surroundings)
  } catch {
    // The system's own words repeat the argument, which may be the text itself.
    errors.write('three-ds: it could not be read. Is it a file, and may you read it?\n')
    return exitCodes.unreadable
  }
  const { as, scheme, trusted, reveal, json, askKey } = command
  const keys = await readKeys(askKey, surroundings)
  const found = await inspect(given, { as, scheme, trusted, reveal, keys, clock })
  output.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : renderText(found, paintFor(output, environment)))
  if (found.kind === 'unrecognized' && typeof given === 'string') {
    errors.write('three-ds: no file has that name, so the argument itself was read.\n')
  }
  return exitCodeOf(found)
}

/** Runs the program, and says how it ended. */
export async function run(surroundings: Surroundings): Promise<ExitCode> {
  const { output, errors, version } = surroundings
  const command = parseArguments(surroundings.arguments)
  switch (command.run) {
    case 'help':
      output.write(usage)
      return exitCodes.fine
    case 'version':
      output.write(`${version}\n`)
      return exitCodes.fine
    case 'refuse':
      errors.write(`three-ds: ${command.text}\n`)
      return exitCodes.usage
    case 'inspect':
      try {
        return await runInspect(command, surroundings)
      } catch (error) {
        if (error instanceof NotAnswered || isThreeDSError(error)) {
          const remedy = isThreeDSError(error) ? ` ${error.remedy}` : ''
          errors.write(`three-ds: ${error.message}${remedy}\n`)
          return exitCodes.usage
        }
        // Neither its message nor its stack is shown: they may hold a part of the text.
        errors.write(
          'three-ds: this failed by a mistake of its own. Please report which kind of text it was, and not the text.\n',
        )
        return exitCodes.broken
      }
  }
}
