import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Command =
  | { readonly run: 'help' }
  | { readonly run: 'refuse'; readonly text: string }
  | ({ readonly run: 'serve' } & Serving)

/** How the shop is served. */
export interface Serving {
  readonly port: number
  readonly sandboxPort: number
  readonly open: boolean
  /** Where orders are kept; absent where they are not. */
  readonly inbox?: string
}

const options = {
  port: { type: 'string', default: '4000' },
  'sandbox-port': { type: 'string', default: '4010' },
  open: { type: 'boolean', default: false },
  inbox: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const refuse = (text: string): Command => ({ run: 'refuse', text })

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, strict: true }).values

/** Reads the arguments of `pnpm checkout`; what it does not know it refuses, and repeats no value. */
export function parseArguments(args: readonly string[]): Command {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch {
    return refuse('there is no such option; --help lists them')
  }
  const { port, 'sandbox-port': sandboxPort, open, inbox, help } = values
  if (help) return { run: 'help' }
  if (!isPort(port)) return refuse('--port needs a number from 0 to 65535')
  if (!isPort(sandboxPort)) return refuse('--sandbox-port needs a number from 0 to 65535')
  if (inbox?.trim() === '') return refuse('--inbox needs a postgres:// address, a folder, or the word memory')
  const serving = { run: 'serve', port: Number(port), sandboxPort: Number(sandboxPort), open } as const
  return inbox === undefined ? serving : { ...serving, inbox }
}
