/** Holds the tests of the last release against the code of today: `pnpm release:previous`. Exits with 1 where a break is not announced. */
import { root } from '../root.ts'
import { checkPrevious } from './check-previous.ts'

const report = checkPrevious(root)
if (report.kind === 'no-release') {
  console.log(
    'No release yet: no tag like v0.1.0 is among the ancestors, so there are no earlier tests to hold this against.',
  )
} else {
  const { tag, tests, skipped, announced, unannounced } = report
  for (const { text } of announced) console.log(`announced: ${text}`)
  for (const { text } of unannounced) {
    console.error(`${text}\n  Keep it compiling, or add a changeset that says what breaks and what to do.`)
  }
  console.log(
    `${tag}: ${tests} tests, ${skipped} that look inside skipped, ${announced.length} announced breaks, ${unannounced.length} others`,
  )
  process.exitCode = unannounced.length > 0 ? 1 : 0
}
