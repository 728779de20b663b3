import type { Warning } from '../carry/problem.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'

interface Rule {
  readonly applies: (result: AuthenticationResult) => boolean
  readonly warning: Warning
}

const rules: readonly Rule[] = [
  {
    applies: ({ status }) => status === 'informational',
    warning: {
      code: 'no-liability-shift',
      field: 'status',
      text: 'the issuer was informed, or an exemption was claimed: nobody was authenticated',
      remedy: 'Carry it if you bear the risk: the liability stays with you.',
    },
  },
  {
    applies: ({ test }) => test,
    warning: {
      code: 'test-result',
      field: 'test',
      text: 'a test gateway or a sandbox said so',
      remedy: 'Pay with it in a sandbox only.',
    },
  },
  {
    applies: ({ scheme }) => scheme === undefined,
    warning: {
      code: 'not-checked',
      field: 'scheme',
      text: "the scheme is not known, and so its rules for ECI, cryptogram and the Directory Server's id were not applied",
      remedy: 'Add the scheme that ran the authentication to the result.',
    },
  },
]

/** What is worth knowing of the result itself, whatever is to be paid with it. */
export const weighResult = (result: AuthenticationResult): readonly Warning[] =>
  rules.filter(({ applies }) => applies(result)).map(({ warning }) => warning)
