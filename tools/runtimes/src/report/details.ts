import type { RuntimeReport } from './runtime-report.ts'

/** How often each text occurs, in the order of first sight. */
function counted(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => `${count}: ${text}`)
}

/** What stands behind the counts of one runtime: failures with their errors, and the reasons of what does not count. */
export function details({ title, failed, notApplicable, notRun, problems }: RuntimeReport): string {
  const parts = [
    ...failed.map(
      ({ file, test, error }) => `FAILED ${file}\n  ${test}\n  ${error.split('\n').slice(0, 6).join('\n  ')}`,
    ),
    ...problems.map((problem) => `PROBLEM ${problem}`),
    ...counted(notApplicable.map(({ reason }) => reason)).map((line) => `not applicable, ${line}`),
    ...counted(notRun.map(({ reason }) => reason)).map((line) => `files not run, ${line}`),
  ]
  return parts.length === 0 ? '' : `\n${title}\n${parts.join('\n')}`
}
