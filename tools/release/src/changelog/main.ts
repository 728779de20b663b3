/** Prints what is new in a version, of all packages, as one page: `pnpm release:notes 0.1.0`. */
import { root } from '../root.ts'
import { readChangelogs } from './read-changelogs.ts'
import { releaseNotes } from './release-notes.ts'

const version = process.argv.slice(2).find((argument) => argument !== '--')
if (version === undefined) {
  console.error('Name a version: pnpm release:notes 0.1.0')
  process.exitCode = 2
} else {
  console.log(releaseNotes(version.replace(/^v/, ''), readChangelogs(root)))
}
