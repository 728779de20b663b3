/**
 * Looks at the packages as users get them: `pnpm packages`. What was built before is packed, looked into, installed in a project of its
 * own, compiled and run there. Prints what is wrong and then exits with 1.
 *
 * `--all` compiles in every way, not only in paired ones; `--node FILE` runs with another Node; `--keep FOLDER` leaves the tarballs there, if nothing is wrong with them.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkProject } from './check-project.ts'
import { checkTarballs } from './check-tarballs.ts'
import { sizeOf } from './contents/check-sizes.ts'
import { createProject } from './scratch/create-project.ts'
import { allVariants, pairedVariants } from './scratch/variant.ts'
import { packAll } from './tarball/pack-all.ts'
import { publishedPackages } from './workspace/published-package.ts'
import { root } from './workspace/root.ts'

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    node: { type: 'string', default: process.execPath },
    keep: { type: 'string' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'three-ds-packages-'))
try {
  const packages = publishedPackages(root)
  const tarballs = await packAll(root, packages, join(folder, 'tarballs'))
  for (const tarball of tarballs) {
    const { packed, unpacked } = sizeOf(tarball)
    console.log(
      `  ${tarball.name.padEnd(22)} ${`${packed}`.padStart(5)} kB packed ${`${unpacked}`.padStart(6)} kB unpacked`,
    )
  }
  const problems = [...(await checkTarballs(tarballs))]
  const project = join(folder, 'project')
  await createProject(root, tarballs, project)
  const variants = values.all ? allVariants : pairedVariants
  problems.push(...(await checkProject(root, packages, project, { variants, node: values.node })))
  for (const problem of problems) console.error(`${problem.package}: ${problem.text}`)
  const entries = packages.flatMap((one) => one.entries).length
  console.log(
    `${tarballs.length} packages, ${entries} entries, ${variants.length} ways to compile, ${problems.length} problems`,
  )
  process.exitCode = problems.length > 0 || tarballs.length === 0 ? 1 : 0
  if (values.keep !== undefined && problems.length === 0)
    cpSync(join(folder, 'tarballs'), resolve(values.keep), { recursive: true })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
