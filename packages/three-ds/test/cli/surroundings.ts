import type { Surroundings } from '../../src/cli/surroundings.ts'

/** Surroundings in memory, and what was written to them. */
export function surroundings(given: readonly string[], more: Partial<Surroundings> = {}) {
  const written = { output: '', errors: '' }
  const into = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  const whole: Surroundings = {
    arguments: given,
    environment: {},
    output: into('output'),
    errors: into('errors'),
    inputIsTerminal: false,
    readInput: async () => new Uint8Array(),
    readFile: async () => undefined,
    askHidden: async () => '',
    clock: { now: () => Date.parse('2026-11-22T12:00:00Z'), sleep: async () => undefined },
    version: '1.2.3',
    ...more,
  }
  return { whole, written }
}
