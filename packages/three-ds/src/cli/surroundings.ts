import type { Clock } from '@three-ds/core'

/** A stream that is written to. */
export interface TextOutput {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** Everything outside of the program, handed in: so that tests hand in something else. */
export interface Surroundings {
  /** Without the program's own name. */
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly output: TextOutput
  readonly errors: TextOutput
  /** Is standard input a terminal, at which somebody sits? */
  readonly inputIsTerminal: boolean
  /** All of standard input, up to `maxBytes`; one byte more where there is more. */
  readonly readInput: (maxBytes: number) => Promise<Uint8Array>
  /** A file, the same way; `undefined` where there is none of that name. */
  readonly readFile: (path: string, maxBytes: number) => Promise<Uint8Array | undefined>
  /** Asks for a line that does not show. */
  readonly askHidden: (question: string) => Promise<string>
  readonly clock: Clock
  /** This package's own. */
  readonly version: string
}
