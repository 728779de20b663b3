/**
 * Answer of the enrolment check, which comes before the authentication.
 *
 * Source: Verifone 3-D Secure API 3.43.0, `enrolled`; Cardinal's `Enrolled`
 * (https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315).
 */
export const enrolledMeanings = {
  Y: 'The card takes part in 3-D Secure.',
  N: 'The card does not take part in 3-D Secure.',
  U: 'It could not be found out whether the card takes part.',
  B: 'A rule of the merchant bypassed 3-D Secure.',
} as const
