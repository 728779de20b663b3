import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Command =
  | { readonly run: 'help' | 'version' }
  | { readonly run: 'refuse'; readonly text: string }
  | {
      readonly run: 'serve'
      readonly port: number
      readonly hostname: string
      readonly origin: string | undefined
      readonly seed: number | undefined
      readonly callbacks: 'by-hand' | 'at-once'
    }

const usualPort = '4010'

const refuse = (text: string): Command => ({ run: 'refuse', text })

const options = {
  port: { type: 'string', default: usualPort },
  host: { type: 'string', default: '127.0.0.1' },
  origin: { type: 'string' },
  seed: { type: 'string' },
  callbacks: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const isWhole = (text: string, most: number): boolean => /^\d{1,10}$/.test(text) && Number(text) <= most

/** Reads the command line. */
export function parseArguments(args: readonly string[]): Command {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch {
    return refuse('there is no such option; --help lists them')
  }
  const { port, host: hostname, origin, version, help } = values
  const seed = values.seed === undefined ? undefined : Number(values.seed)
  const callbacks = values.callbacks ? 'at-once' : 'by-hand'
  if (help) return { run: 'help' }
  if (version) return { run: 'version' }
  if (!isWhole(port, 65_535)) return refuse('--port needs a number from 0 to 65535')
  if (values.seed !== undefined && !isWhole(values.seed, 4_294_967_295)) return refuse('--seed needs a whole number')
  if (origin !== undefined && !isAddress(origin))
    return refuse('--origin needs an address, as in http://localhost:4010')
  return { run: 'serve', port: Number(port), hostname, origin, seed, callbacks }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, strict: true }).values

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
