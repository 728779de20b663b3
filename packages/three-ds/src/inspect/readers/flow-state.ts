import { type AuthenticationResult, isThreeDSError, parseAuthenticationState, type StepAt } from '@three-ds/core'
import { stateRows } from '../data/result-rows.ts'
import { finding, issueProblems } from '../finding.ts'
import { fromPaid, fromResult } from '../from-result.ts'
import type { Inspection, InspectionProblem } from '../inspection.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import { shortCode } from '../show/short-code.ts'

type Json = Readonly<Record<string, unknown>>

const isState = (json: Json | undefined): json is Json =>
  json !== undefined && ['version', 'revision', 'step', 'provider', 'id'].every((key) => Object.hasOwn(json, key))

function checked(json: Json): { readonly step?: StepAt; readonly problems: readonly InspectionProblem[] } {
  try {
    return { step: parseAuthenticationState(json).step, problems: [] }
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return { problems: issueProblems('state-refused', error.issues, error.remedy) }
  }
}

/** What a flow that has ended came to. Its evidence is the store's word, so it counts only where the caller vouches for the store. */
function endOf(step: StepAt | undefined, { trusted }: ReaderContext) {
  if (step?.type !== 'done') return undefined
  const { authentication } = step
  const result: AuthenticationResult = trusted ? authentication : { ...authentication, evidence: 'browser' }
  if (step.kind === 'authentication') return fromResult(result)

  return fromPaid(result, step.payment)
}

/** The state of a flow. */
export const flowStateReader: Reader = {
  kinds: ['flow-state'],
  read: (source, context): Inspection | undefined => {
    const { json } = source
    if (!isState(json)) return undefined
    const { step, problems } = checked(json)
    const { problems: contradictions = [], ...end } = { problems: undefined, ...endOf(step, context) }
    return {
      ...finding('flow-state', source),
      evidence: 'browser',
      ...end,
      fields: describeFields(stateRows, json, context),
      problems: [...problems, ...contradictions],
      step: shortCode(step?.type ?? 'unknown'),
    }
  },
}
