import {
  type AuthenticationResult,
  type Explanation,
  explain,
  findContradictions,
  type PaymentResult,
} from '@three-ds/core'
import { contradictionProblems } from './finding.ts'
import type { InspectedPayment, InspectionFindings, InspectionProblem } from './inspection.ts'
import { maskCardNumbers } from './show/mask-card-numbers.ts'
import { printable } from './show/printable.ts'

/** The one text in it that may hold somebody else's words, the issuer's. */
const withoutCardNumbers = (explanation: Explanation): Explanation => ({
  ...explanation,
  forCardholder: maskCardNumbers(printable(explanation.forCardholder)).text,
})

/**
 * Beside a payment the advice is another. What the cardholder is told stays that of the result where nobody vouches for the text:
 * pasted words about a payment are no word of the gateway's.
 */
function explained(result: AuthenticationResult, payment: PaymentResult | undefined): Explanation {
  const explanation = explain(result, { payment })
  if (result.evidence !== 'browser') return explanation
  return { ...explanation, forCardholder: explain(result).forCardholder }
}

/** What a result adds to the findings: its status, its explanation, and what contradicts itself. */
export const fromResult = (
  result: AuthenticationResult,
  payment?: PaymentResult,
): Pick<InspectionFindings, 'status' | 'evidence' | 'explanation' | 'problems'> => ({
  status: result.status,
  evidence: result.evidence,
  explanation: withoutCardNumbers(explained(result, payment)),
  problems: contradictionProblems(findContradictions(result)),
})

const decides =
  'The gateway takes the payment itself and does not tell of the authentication: the payment’s own state decides, and nothing is ' +
  'left to authorize.'

const standingOf = (payment: PaymentResult): InspectedPayment => ({
  status: payment.status,
  final: payment.final,
  ...(payment.status === 'declined' ? { decline: payment.decline.kind } : {}),
})

/**
 * What a result beside a payment adds. Where the gateway does not tell of the authentication, there is nothing to explain: advice
 * about an authentication would say nothing beside a payment that has been made.
 */
export function fromPaid(
  result: AuthenticationResult,
  payment: PaymentResult,
): ReturnType<typeof fromResult> & Pick<InspectionFindings, 'payment' | 'notes'> {
  const { explanation, ...told } = fromResult(result, payment)
  const isTold = result.status !== 'unknown'
  return {
    ...told,
    ...(isTold && explanation !== undefined ? { explanation } : {}),
    payment: standingOf(payment),
    notes: isTold ? [] : [decides],
  }
}

/** The caller names another scheme than the text does. The text's own is used. */
export const schemeProblems = (own: string | undefined, given: string | undefined): InspectionProblem[] =>
  own === undefined || given === undefined || own === given
    ? []
    : [
        {
          code: 'other-scheme',
          path: 'scheme',
          text: 'The text names another scheme than you did.',
          remedy: 'Leave the scheme out. If yours is the right one, this is not the authentication that you look for.',
        },
      ]
