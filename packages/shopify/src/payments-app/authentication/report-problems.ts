import { type AuthenticationResult, type AuthenticationStatus, findContradictions, type Issue } from '@three-ds/core'
import { reasonedStatuses, reasonForm, transStatuses } from '../schemas/trans-statuses.ts'

/** How 3-D Secure can have ended where it ran. An allow-list: what is added later is refused until somebody has thought about it. */
const ended: readonly AuthenticationStatus[] = [
  'authenticated',
  'attempted',
  'failed',
  'rejected',
  'informational',
  'unavailable',
]

const elseSay =
  'Where 3-D Secure could not be carried out on the app’s side, say `{ partnerError: "PROCESSING_ERROR" }`.'

const isLetter = (letter: string): boolean => transStatuses.some((one) => one === letter)

function* problemsOf(result: AuthenticationResult, acceptMatched: boolean): Generator<Issue> {
  const { evidence, status, paResStatus = '', statusReason = '', flow } = result
  if (evidence !== 'signed' && evidence !== 'fetched' && !(acceptMatched && evidence === 'matched')) {
    const remedy = 'Have its provider verify it, or read it from there.'
    yield { path: 'evidence', text: 'Shopify is told only what the provider itself says', remedy }
  }
  if (!ended.includes(status)) {
    yield { path: 'status', text: 'this is no end of 3-D Secure that Shopify has a word for', remedy: elseSay }
  }
  yield* findContradictions(result)
  if (!isLetter(paResStatus)) {
    yield { path: 'paResStatus', text: 'one of A, I, N, R, U, Y is needed here', remedy: elseSay }
  }
  if (reasonedStatuses.includes(paResStatus) && !reasonForm.test(statusReason)) {
    const remedy = 'Only the issuer’s answer tells it: read the result again from its provider.'
    yield { path: 'statusReason', text: 'Shopify needs a reason beside N, R and U: 01 to 26, or 80 to 99', remedy }
  }
  if (paResStatus === 'I' && flow === 'challenge') {
    yield { path: 'flow', text: 'a challenge cannot end with I', remedy: 'Read both from one answer.' }
  }
}

/** Why a result cannot be told to Shopify: everything at once, never a value. */
export const findReportProblems = (result: AuthenticationResult, acceptMatched: boolean): readonly Issue[] =>
  Array.from(problemsOf(result, acceptMatched))
