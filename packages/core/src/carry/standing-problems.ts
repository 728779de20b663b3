import { readEci } from '../eci/read-eci.ts'
import type { AuthenticationResult, AuthenticationStatus } from '../result/authentication-result.ts'
import type { Problem } from './problem.ts'

/** An allow-list: whatever is added later is refused until somebody has thought about it. */
const carried: readonly AuthenticationStatus[] = ['authenticated', 'attempted', 'informational']

function evidenceProblem({ evidence }: AuthenticationResult, acceptMatched: boolean): Problem[] {
  if (evidence === 'signed' || evidence === 'fetched') return []
  if (evidence === 'matched') {
    if (acceptMatched) return []
    return [
      {
        code: 'matched-evidence',
        field: 'evidence',
        text: 'this result came through the browser and only agrees with the stored state',
        remedy: 'Verify it with its provider first, or accept it in so many words: { matched: "accept" }.',
      },
    ]
  }
  return [
    {
      code: 'browser-evidence',
      field: 'evidence',
      text: 'only the browser says this',
      remedy: 'Have its provider verify it, or read it from there.',
    },
  ]
}

const statusProblem = ({ status }: AuthenticationResult): Problem[] =>
  carried.includes(status)
    ? []
    : [
        {
          code: 'status-not-usable',
          field: 'status',
          text: 'a result with this status cannot be handed over',
          remedy: 'Ask `mayAuthorize` what is left: without 3-D Secure, another card, or nothing yet.',
        },
      ]

/** Only Mastercard has such ECIs, so that its table serves where no scheme is named. */
const purposeProblem = ({ eci, scheme = 'mastercard', status }: AuthenticationResult): Problem[] =>
  eci !== undefined && readEci({ eci, scheme, status }).outcome === 'non-payment'
    ? [
        {
          code: 'non-payment',
          field: 'eci',
          text: 'no payment was authenticated: a card was added, or its holder identified',
          remedy: 'Authenticate the payment itself, with its amount.',
        },
      ]
    : []

/** What the result itself has against being handed over, to whomever: where it comes from, how it ended, what it was for. */
export const standingProblems = (result: AuthenticationResult, acceptMatched: boolean): readonly Problem[] => [
  ...evidenceProblem(result, acceptMatched),
  ...statusProblem(result),
  ...purposeProblem(result),
]
