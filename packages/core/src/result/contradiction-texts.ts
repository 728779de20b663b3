/** What each contradiction says, and what to do about it. Source: this library's own rules; see `findContradictions`. */
export const contradictionTexts = {
  'letter-against-status': {
    path: 'paResStatus',
    text: 'this letter does not go with `status`',
    remedy: 'Read the authentication again at the provider; the letter decides, the status follows from it.',
  },
  'eci-of-another-scheme': {
    path: 'eci',
    text: 'the scheme has no such ECI, other schemes have it',
    remedy: 'Check which scheme ran the authentication; a scheme-blind ECI goes through `eciFromSchemeBlind` first.',
  },
  'eci-against-status': {
    path: 'eci',
    text: 'this ECI does not go with what the issuer answered',
    remedy: 'Take the ECI of the final answer: that of a lookup is void once a challenge has run.',
  },
  'ucaf-against-eci': {
    path: 'ucafIndicator',
    text: 'the UCAF indicator says something else than `eci`',
    remedy: 'Read the authentication again at the provider and take both from one answer.',
  },
  'signature-not-verified': {
    path: 'signatureVerification',
    text: 'the signature of the issuer was not verified, yet the status is one of success',
    remedy: 'Do not use this authentication; run a new one.',
  },
  'enrolment-against-status': {
    path: 'enrolled',
    text: 'the card was not found to be enrolled, yet the issuer is said to have answered',
    remedy: 'Read the authentication again at the provider; enrolment decides first.',
  },
} as const
