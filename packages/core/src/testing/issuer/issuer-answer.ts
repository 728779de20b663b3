/** How a challenge can end at the issuer: `time-out` is what an issuer decides whose cardholder has stayed away. */
export const issuerAnswers = ['pass', 'fail', 'cancel', 'time-out'] as const

/** How a challenge can end at the issuer. */
export type IssuerAnswer = (typeof issuerAnswers)[number]
