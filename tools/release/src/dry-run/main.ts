/**
 * Plays a release in a copy: `pnpm release:check`. The changesets become versions and changelogs, pnpm packs and all but publishes. Prints
 * the notes that readers would get, and what is wrong; then exits with 1. Build first.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readChangelogs } from '../changelog/read-changelogs.ts'
import { releaseNotes } from '../changelog/release-notes.ts'
import { root } from '../root.ts'
import { copyCheckout } from './copy-checkout.ts'
import { releaseProblems, type Versioned } from './release-problems.ts'
import { runPnpm } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'three-ds-release-'))
try {
  copyCheckout(root, folder)
  runPnpm(['install', '--prefer-offline', '--ignore-scripts', '--frozen-lockfile'], folder)
  runPnpm(['exec', 'changeset', 'version'], folder)
  const packages = globSync('packages/*/package.json', { cwd: folder })
    .toSorted()
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Versioned) // ours
  const changelogs = readChangelogs(folder)
  const leftOver = globSync('.changeset/*.md', { cwd: folder }).filter((path) => !path.endsWith('README.md'))
  const problems = releaseProblems(packages, changelogs, leftOver)
  const version = packages[0]?.version ?? ''
  console.log(`# ${version}\n\n${releaseNotes(version, changelogs)}`)
  const publish = [
    '--recursive',
    '--filter',
    './packages/*',
    'publish',
    '--dry-run',
    '--no-git-checks',
    '--access',
    'public',
  ]
  console.log(
    runPnpm(publish, folder)
      .split('\n')
      .filter((line) => /^\+ |dry.?run/i.test(line))
      .join('\n'),
  )
  for (const problem of problems) console.error(problem)
  console.log(`${packages.length} packages at ${version}, ${problems.length} problems; nothing was published`)
  process.exitCode = problems.length > 0 || packages.length === 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
