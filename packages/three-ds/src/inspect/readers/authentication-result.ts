import { type AuthenticationResult, authenticationResultSchema, dropNulls } from '@three-ds/core'
import { resultRows } from '../data/result-rows.ts'
import { finding } from '../finding.ts'
import { fromResult, schemeProblems } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'

/** An `AuthenticationResult` as JSON. Its own word about its evidence counts only where the caller says whose JSON it is. */
export const authenticationResultReader: Reader = {
  kinds: ['authentication-result'],
  read: (source, context): Inspection | undefined => {
    const read = authenticationResultSchema.safeParse(dropNulls(source.json))
    if (!read.success) return undefined
    const { evidence, ...facts } = read.data
    // The schema has checked that `evidence` is one of the four.
    const result = { ...facts, evidence: context.trusted ? evidence : 'browser' } as AuthenticationResult
    const scheme = result.scheme ?? context.scheme
    const found = fromResult(result)
    return {
      ...finding('authentication-result', source),
      ...found,
      problems: [...found.problems, ...schemeProblems(result.scheme, context.scheme)],
      fields: describeFields(resultRows, read.data, { ...context, scheme }),
      proves: context.trusted ? ['What its evidence says, since you say that it comes from your own store.'] : [],
      notes: context.trusted || evidence === 'browser' ? [] : [ownWord],
    }
  },
}

const ownWord =
  'It says of itself that it is more than a browser’s word. If it comes from your own store, say so, and it is explained as that.'
