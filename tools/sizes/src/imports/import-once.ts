import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** CPU time up to the end of the import, of all threads, in milliseconds; starting Node is part of it. */
const script = (specifier: string): string =>
  `${specifier === '' ? '' : `await import(${JSON.stringify(specifier)});`}
  const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000))`

/**
 * Imports a package as it is published, in a new process of this Node.
 *
 * @param specifier the package, or nothing for what Node alone takes
 * @returns milliseconds of CPU
 */
export const importOnce = (specifier: string): number =>
  Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script(specifier)], {
      cwd: here,
      encoding: 'utf8',
    }),
  )
