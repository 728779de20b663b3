import type { AuthenticationStatus } from '../result/authentication-result.ts'

const source = 'https://cardinaldocs.atlassian.net/wiki/spaces/CCen/pages/903577725'

/**
 * What the enrolment check means where it ends everything: it is read before any letter.
 *
 * Source: the outcome tables of Cardinal's test cases, cases 6 to 9.
 */
export const enrolmentRows: Readonly<
  Record<
    string,
    { readonly status: AuthenticationStatus; readonly code: string; readonly text: string; readonly source: string }
  >
> = {
  N: { status: 'not-enrolled', code: 'not-enrolled', text: 'The card does not take part in 3-D Secure.', source },
  U: {
    status: 'unavailable',
    code: 'enrolment-unavailable',
    text: 'It could not be found out whether the card takes part in 3-D Secure.',
    source,
  },
  B: { status: 'bypassed', code: 'bypassed', text: 'A rule of the merchant bypassed 3-D Secure.', source },
}
