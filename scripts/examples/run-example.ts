import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Print } from './compare-prints.ts'

/** How an example ended. */
export type Run = { readonly prints: readonly Print[] } | { readonly failure: string }

const recorder = new URL('./record-prints.ts', import.meta.url).href

/** An example runs offline, against fakes. The limit ends what hangs; it does not judge how busy a machine is. */
const timeoutMs = 120_000

/** All examples load the same packages: what Node made of them once, the next one takes from here. */
const compileCache = join(import.meta.dirname, '../../node_modules/.cache/three-ds/compiled')

/**
 * Runs an example in a process of its own, on the sources.
 *
 * @param file - absolute path of the written example, in a folder in which a file may be left beside it
 */
export async function runExample(file: string): Promise<Run> {
  const prints = `${file}.prints.json`
  const flags = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning', `--import=${recorder}`]
  try {
    await promisify(execFile)(process.execPath, [...flags, file], {
      cwd: dirname(file),
      timeout: timeoutMs,
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: compileCache,
        EXAMPLE_PRINTS: prints,
        EXAMPLE_URL: pathToFileURL(file).href,
      },
    })
    // Written by our own recorder a moment ago, so its shape is known.
    return { prints: JSON.parse(readFileSync(prints, 'utf8')) as Print[] }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** The line of the child's own words that says most: an error's name and message. */
function failureOf(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  if (error instanceof Error && 'killed' in error && error.killed === true) return `it did not end in ${timeoutMs} ms`
  const told = stderr.split('\n').find((line) => /^(?:Uncaught )?\w*Error\b/.test(line))
  return told ?? stderr.trim().split('\n')[0] ?? String(error)
}
