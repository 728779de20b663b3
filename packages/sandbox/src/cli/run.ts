import { seededRandom } from '@three-ds/core/testing'
import { gatewayNames, gatewayTitles } from '../gateway-names.ts'
import type { SandboxServer } from '../start-sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { parseArguments } from './parse-arguments.ts'
import { usage } from './usage.ts'

/** Where text goes. */
export interface TextSink {
  write(text: string): unknown
}

/** What the program has around it. */
export interface Surroundings {
  readonly arguments: readonly string[]
  readonly output: TextSink
  readonly errors: TextSink
  readonly version: string
}

/** How it went: a server that runs, or the exit code. */
export type Started = { readonly server: SandboxServer } | { readonly exitCode: 0 | 2 | 1 }

const listing = ({ origin, gateways }: SandboxServer): string =>
  [
    `Three-DS sandbox: ${origin}`,
    '',
    ...gatewayNames.map((name) => `  ${gatewayTitles[name].padEnd(20)} ${gateways[name].origin}`),
    '',
    'Test credentials, scenarios and cards are on the first page. Ctrl+C ends it.',
    '',
  ].join('\n')

/** Why a server did not start. Node's own words name the address, which is the user's own. */
const whyNot = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    ? 'the port is taken; choose another with --port'
    : 'it could not listen there; look at --host and --port'

/** Runs the program. It prints no credential. */
export async function run({ arguments: args, output, errors, version }: Surroundings): Promise<Started> {
  const command = parseArguments(args)
  switch (command.run) {
    case 'help':
      output.write(usage)
      return { exitCode: 0 }
    case 'version':
      output.write(`${version}\n`)
      return { exitCode: 0 }
    case 'refuse':
      errors.write(`three-ds-sandbox: ${command.text}\n`)
      return { exitCode: 2 }
    case 'serve': {
      const { port, hostname, origin, seed, callbacks } = command
      try {
        const random = seed === undefined ? undefined : seededRandom(seed)
        const server = await startSandbox({ port, hostname, origin, random, callbacks })
        output.write(listing(server))
        return { server }
      } catch (error) {
        errors.write(`three-ds-sandbox: ${whyNot(error)}\n`)
        return { exitCode: 1 }
      }
    }
  }
}
