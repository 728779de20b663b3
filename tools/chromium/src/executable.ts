import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A browser that starts: where it is, and what it has to find around it. */
export interface Executable {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const cache = join(import.meta.dirname, '../node_modules/.cache')
const home = join(cache, 'chromium')

/** The package unpacks its own system libraries only where it takes the machine for a cloud function. */
const asCloudFunction = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }

/**
 * The package's own file names folders of a cloud function, and one cache for every browser of the machine: of several that
 * start while that cache is still empty, one now and then dies of a segmentation fault. A handful of fonts needs no cache.
 */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>/dev/null/no-cache</cachedir>
</fontconfig>
`

/** Several test workers may come here at once: each unpacks aside, and the first one to be ready wins. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'chromium-'))
  const env = { ...process.env, ...asCloudFunction, TMPDIR: aside }
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack.ts')], { env })
  await writeFile(join(aside, 'fonts/fonts.conf'), fontsConf)
  await rename(aside, home).catch(async () => rm(aside, { recursive: true }))
}

/** Chromium out of its npm package, with the libraries and fonts that it brings: no package of the system is needed. */
export async function chromiumExecutable(): Promise<Executable> {
  if (!existsSync(home)) await unpack()
  return {
    path: join(home, 'chromium'),
    env: {
      HOME: home,
      TMPDIR: process.env['TMPDIR'] ?? '/tmp',
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  }
}
