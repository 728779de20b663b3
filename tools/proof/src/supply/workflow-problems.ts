/** A job publishes where one of its steps says so, over changesets or directly. */
const publishes = /\b(?:pnpm|npm|changeset)\b[^\n]*\bpublish\b|changesets\/action@/

/** `uses: actions/checkout@<forty hex digits>`. */
const uses = /^\s*(?:-\s+)?uses:\s+([^\s@]+)@(\S+)/gm

const notes: readonly (readonly [RegExp, string])[] = [
  [
    /^permissions:\s*$|^permissions:\s+\{\}/m,
    'it says at its top what all jobs may do, and so that they may do nothing else',
  ],
  [/id-token:\s+write/, 'the job that publishes may ask for an id-token: provenance is signed with it'],
]

/**
 * What a workflow lacks.
 *
 * @param text - the workflow's YAML
 */
export function workflowProblems(text: string): string[] {
  const problems: string[] = []
  if (/permissions:\s+write-all/.test(text)) problems.push('no job may do everything')
  if (/provenance["']?\s*[:=]\s*["']?false/i.test(text)) problems.push('provenance stays switched on')
  if (!publishes.test(text)) return problems
  for (const [wanted, remedy] of notes) if (!wanted.test(text)) problems.push(remedy)
  for (const [, action, version = ''] of text.matchAll(uses)) {
    if (!/^[\da-f]{40}$/.test(version)) problems.push(`${action} is taken by its commit: a tag can be moved`)
  }
  return problems
}
