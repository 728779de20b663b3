/** Reasons that are not rows of the liability table. Source: this library's own rules (see `assessLiability`). */
export const assessmentTexts = {
  'test-result': 'A test gateway or a sandbox said so: nobody is liable for anything.',
  'test-payment': 'The payment was made on a test gateway: nobody is liable for anything.',
  'browser-evidence': 'Only the browser of the cardholder says so.',
  'matched-evidence':
    'It came through the browser; it agrees with what was stored, and the issuer has not confirmed it.',
  'shift-dropped': 'The gateway sent the payment again without the liability shift.',
  'returned-eci-downgraded': 'The authorization returned an ECI that stands for no authentication.',
  'returned-eci-unclear': 'The authorization returned an ECI that this scheme does not have.',
  'cavv-result-unclear': 'What the authorization says of the cryptogram is not known to this version.',
  'no-authorization': 'No payment was authorized, so there is nothing to be liable for yet.',
} as const
