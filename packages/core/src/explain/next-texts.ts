import type { Authorization } from '../status/authorize-rows.ts'

/** What to do next. Source: this library's own rules (`mayAuthorize`, `assessLiability`). */
export const nextTexts: Readonly<Record<Authorization, readonly string[]>> = {
  'with-3ds': [
    'Authorize the payment with the cryptogram, ECI and ids of this result.',
    "Then read the authorization's answer: it may return a lower ECI.",
  ],
  'without-3ds-at-own-risk': [
    'Authorize without 3-D Secure only if you accept the liability, and only where no rule demands authentication.',
    'Or ask for another means of payment.',
  ],
  no: ['Do not authorize with this result.', 'Ask for another means of payment, or start a new authentication.'],
  'not-yet': ['Do not authorize yet.', 'Go on with the flow, or ask the provider for the answer.'],
}

/** Instead of the above, where the issuer has said no for good. */
export const nextAfterRejection: readonly string[] = [
  'Do not authorize this payment, at any gateway.',
  'Ask for another means of payment.',
]

/** Instead of the above, where the authentication belongs to no payment. */
export const nextAfterNonPayment: readonly string[] = ['Start a new authentication for the payment itself.']
