import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { partOf } from '../bundles/part-of.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Prints the address of every module that is loaded, one a line. */
const script = (specifier: string): string => `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
  await import(${JSON.stringify(specifier)})
  process.stdout.write(loaded.join('\\n'))
`

/**
 * What importing a package loads, in a new process, from the sources.
 *
 * @param specifier `@three-ds/spreedly`
 * @returns packages from elsewhere by name (`zod`), ours by name and folder (`core/http`)
 */
export function loadedBy(specifier: string): ReadonlySet<string> {
  const args = ['--conditions=@three-ds/source', '--input-type=module', '--eval', script(specifier)]
  const urls = execFileSync(process.execPath, args, {
    cwd: here,
    encoding: 'utf8',
    // Node says on its error output that stripping types is an experiment.
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split('\n')
  return new Set(urls.filter((url) => url.startsWith('file:')).map((url) => partOf(fileURLToPath(url))))
}
