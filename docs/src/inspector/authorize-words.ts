import type { Authorization } from '@three-ds/core'

/** Answers to "may it be authorized?", in words. Data only. */
export const authorizeWords: Readonly<Record<Authorization, string>> = {
  'with-3ds': 'Yes, with this authentication.',
  'without-3ds-at-own-risk': 'Only without 3-D Secure, at your own risk.',
  no: 'No.',
  'not-yet': 'Not yet.',
}
