import { parseArgs } from 'node:util'
import { proofs } from '../inspect/data/proofs.ts'
import type { InspectionKind } from '../inspect/inspection.ts'

/** What the command line asks for, or why it cannot be followed. */
export type Command =
  | { readonly run: 'help' | 'version' }
  | { readonly run: 'refuse'; readonly text: string }
  | {
      readonly run: 'inspect'
      /** `undefined`: standard input. */
      readonly argument: string | undefined
      readonly isText: boolean
      readonly as: InspectionKind | undefined
      readonly scheme: string | undefined
      readonly trusted: boolean
      readonly reveal: boolean
      readonly askKey: boolean
      readonly json: boolean
    }

const options = {
  as: { type: 'string' },
  scheme: { type: 'string' },
  trusted: { type: 'boolean', default: false },
  reveal: { type: 'boolean', default: false },
  'ask-key': { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

const keyLike = /^-[^=]*(?:key|secret|password|passphrase|token)s?(?:=|$)/i

const refuse = (text: string): Command => ({ run: 'refuse', text })

/** The option that looks like a key's, but for our own. What was given with it is not repeated. */
const hasKey = (given: readonly string[]): boolean =>
  given.some((argument) => argument !== '--ask-key' && keyLike.test(argument))

const isKind = (name: string): name is InspectionKind => Object.hasOwn(proofs, name) && name !== 'unrecognized'

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true })
  } catch {
    // Its message repeats what was given, which may be a key.
    return undefined
  }
}

/** Reads the command line. Nothing that comes back repeats what was given with an option. */
export function parseArguments(given: readonly string[]): Command {
  if (hasKey(given)) {
    return refuse(
      'A key is never an argument: other users of this machine could read it, and the shell keeps it. If this one is real, change\n' +
        'it. Use --ask-key, or the environment (see --help).',
    )
  }
  const read = parsed(given)
  if (read === undefined)
    return refuse('There is an option that is not known, or one that lacks its value. See --help.')
  const { values, positionals } = read
  if (values.help) return { run: 'help' }
  if (values.version) return { run: 'version' }
  const [name, argument, ...surplus] = positionals
  if (name === undefined) return refuse('What is to be done? `three-ds inspect` is the one command. See --help.')
  if (name !== 'inspect') return refuse('There is no such command. `three-ds inspect` is the one. See --help.')
  if (surplus.length > 0) return refuse('One argument is read. Put quotation marks around a text that has blanks.')
  const { as } = values
  if (as !== undefined && !isKind(as)) {
    const kinds = Object.keys(proofs).filter((kind) => isKind(kind))
    return refuse(`There is no such kind. The kinds are:\n  ${kinds.join('\n  ')}`)
  }
  return {
    run: 'inspect',
    argument: argument === '-' ? undefined : argument,
    isText: values.text,
    as,
    scheme: values.scheme,
    trusted: values.trusted,
    reveal: values.reveal,
    askKey: values['ask-key'],
    json: values.json,
  }
}
