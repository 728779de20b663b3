/**
 * `challengeCancel`, two digits: why a challenge ended early.
 *
 * Source: EMV 3DS 2.2.0, table A.1, "Challenge Cancelation Indicator". 2.1.0 reads 02 and 03 otherwise: cancelled by the
 * merchant's side, and abandoned. So their words here hold for both.
 */
export const challengeCancelMeanings = {
  '01': 'The cardholder cancelled.',
  '02': 'The merchant cancelled (2.1); reserved since 2.2.',
  '03': 'Time ran out in decoupled authentication (2.2), or the cardholder left (2.1).',
  '04': 'The issuer stopped waiting.',
  '05': 'The issuer stopped waiting: the challenge was never opened.',
  '06': 'A technical error ended the challenge.',
  '07': 'The reason is not known.',
  '08': 'The app stopped waiting.',
} as const
