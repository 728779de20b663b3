import * as z from 'zod/mini'
import type { DriftEvent } from '../call/options.ts'
import { findDrift } from '../wire/drift.ts'
import { issuesInWords } from '../wire/issue-words.ts'
import { unreadable } from './exchange-failure.ts'
import type { Failure } from './failure.ts'

type Report = ((finding: Pick<DriftEvent, 'kind' | 'path'>) => void) | undefined

/** An answer that has the shape it should have, or why it has not. */
export type AnswerReading<Body> = { readonly body: Body } | { readonly failure: Failure }

/** Holds an answer against its schema. A strange shape names its fields, never a value. */
export function readAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  report: Report,
): AnswerReading<z.output<Schema>> {
  try {
    const result = z.safeParse(schema, value)
    if (result.success) {
      if (report !== undefined) findDrift(schema, value).forEach(report)
      return { body: result.data }
    }
    const issues = issuesInWords(result.error.issues, value)
    if (report !== undefined) for (const { path } of issues) report({ kind: 'unexpected-shape', path })
    const where = issues.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`)).join('; ')
    return { failure: { ...unreadable(`another shape than it should (${where})`), issues } }
  } catch {
    // A schema that throws is a mistake of ours; money may have moved all the same.
    return { failure: unreadable('something that could not be checked') }
  }
}
