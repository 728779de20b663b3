/**
 * The runtimes on which the tests run, and the packages that hold their binaries. Data only.
 *
 * Source: each package's own files on the npm registry. Only Linux on x64 is installed; elsewhere the runtime has to be on the path.
 */

/** How tests get to run there: `vitest` itself, or as a bundle that is run as a script, or by workerd's `test` command. */
export type Way = 'vitest' | 'script' | 'workerd'

/** One runtime. */
export interface Runtime {
  /** As the command takes it: `node22`. */
  readonly name: RuntimeName
  /** As people read it: `Node 22`. */
  readonly title: string
  readonly way: Way
  /** What the package is called that holds the binary of Linux on x64. */
  readonly package: string
  /** The binary in that package. */
  readonly file: string
  /** What the binary is called on the path. */
  readonly command: string
  /** Answers `--version` with a text that holds this, where the command may be another version: `v22.`. */
  readonly version?: string
  /** What stands before the name of the script. */
  readonly flags: readonly string[]
}

/** What the command takes. */
export type RuntimeName = 'node22' | 'node26' | 'bun' | 'deno' | 'workerd'

/** All of them. Node 24 is the one with which everything else is developed and tested. */
export const runtimes: readonly Runtime[] = [
  {
    name: 'node22',
    title: 'Node 22',
    way: 'vitest',
    package: 'node22-linux-x64',
    file: 'bin/node',
    command: 'node',
    version: 'v22.',
    flags: [],
  },
  {
    name: 'node26',
    title: 'Node 26',
    way: 'vitest',
    package: 'node26-linux-x64',
    file: 'bin/node',
    command: 'node',
    version: 'v26.',
    flags: [],
  },
  {
    name: 'bun',
    title: 'Bun',
    way: 'script',
    package: '@oven/bun-linux-x64',
    file: 'bin/bun',
    command: 'bun',
    flags: ['run'],
  },
  {
    name: 'deno',
    title: 'Deno',
    way: 'script',
    package: '@deno/linux-x64-glibc',
    file: 'deno',
    command: 'deno',
    // The tests serve and call ports of this machine, and read nothing from the disk.
    flags: ['run', '--allow-net', '--allow-env'],
  },
  {
    name: 'workerd',
    title: 'workerd',
    way: 'workerd',
    package: '@cloudflare/workerd-linux-64',
    file: 'bin/workerd',
    command: 'workerd',
    flags: ['test'],
  },
]
