import type { Contradiction, Issue } from '@three-ds/core'
import { proofs } from './data/proofs.ts'
import type { InspectionFindings, InspectionKind, InspectionProblem } from './inspection.ts'
import { maskCardNumbers } from './show/mask-card-numbers.ts'
import { printable } from './show/printable.ts'
import type { Source } from './source/source.ts'

/** What is told of a kind by default; a reader adds what it has found. */
export function finding<const Kind extends InspectionKind>(
  kind: Kind,
  { foundIn }: Pick<Source, 'foundIn'>,
): InspectionFindings & { readonly kind: Kind } {
  const { title, proves, provesNot } = proofs[kind]
  return {
    kind,
    title,
    ...(foundIn === undefined ? {} : { foundIn: printable(foundIn) }),
    fields: [],
    proves,
    provesNot,
    problems: [],
    notes: [],
    alternatives: [],
    contains: [],
  }
}

/** Values that cannot all be true. */
export const contradictionProblems = (contradictions: readonly Contradiction[]): InspectionProblem[] =>
  contradictions.map(({ code, path, text, remedy = '' }) => ({ code, path, text, remedy }))

/** What a parser found wrong. A path may hold a stranger's key, so it is made fit to be shown. */
export const issueProblems = (code: string, issues: readonly Issue[], remedy: string): InspectionProblem[] =>
  issues.map((issue) => ({
    code,
    path: maskCardNumbers(printable(issue.path)).text,
    text: issue.text,
    remedy: issue.remedy ?? remedy,
  }))
