/**
 * Why an answer is not read as what its letter says.
 *
 * Sources: Verifone's order of decision (https://docs.verifone.com, "3D Secure lookup") for the signature; the error numbers of
 * Cardinal (https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/100401153) and its response object
 * (https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315) for the others.
 */
export const doubts = {
  'unknown-enrolment': 'The enrolment check answered with a letter that this version does not know.',
  'no-status': 'The answer holds no status of the issuer.',
  'lookup-error': 'The lookup ended with an error or ran out of time: authentication could not be carried out.',
  'signature-not-verified': 'The signature of the issuer was not verified, so its answer is not believed.',
  'no-action-code': 'The answer holds no ActionCode, so it does not say that the process ended.',
  'action-code-against-status': 'The ActionCode tells of a failure or an error, the letter of a success.',
  'error-beside-success': 'The answer holds an error number beside a success.',
  'unknown-status': 'The issuer answered with a letter that this version does not know.',
} as const
