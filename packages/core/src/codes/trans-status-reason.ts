/**
 * `transStatusReason`, two digits: why the status is N, U or R.
 *
 * Source: EMV 3DS 2.2.0, table A.1, "Transaction Status Reason"; 23 to 26 as the acquirers' documentation lists them
 * (docs.payline.com, docs.monext.fr, developer.computop.com). 27 to 79 are reserved there, 80 to 99 belong to the
 * directory servers.
 */
export const transStatusReasonMeanings = {
  '01': 'Card authentication failed.',
  '02': 'The device is not known.',
  '03': 'The device is not supported.',
  '04': 'The card was authenticated too often in a short time.',
  '05': 'The card has expired.',
  '06': 'The card number is not valid.',
  '07': 'The transaction is not valid.',
  '08': 'The issuer has no record of the card.',
  '09': 'A security check failed.',
  '10': 'The card was reported stolen.',
  '11': 'The issuer suspects fraud.',
  '12': 'The cardholder may not make this kind of transaction.',
  '13': 'The cardholder is not enrolled.',
  '14': 'The issuer ran out of time.',
  '15': 'Low confidence.',
  '16': 'Medium confidence.',
  '17': 'High confidence.',
  '18': 'Very high confidence.',
  '19': 'The issuer allows no further challenge.',
  '20': 'The issuer does not authenticate without a payment.',
  '21': 'The issuer does not take transactions that the merchant starts by itself (3RI).',
  '22': 'The issuer has a technical problem.',
  '23': 'The issuer needs decoupled authentication, which was not asked for.',
  '24': 'The longest time that was given for decoupled authentication is over.',
  '25': 'The time given for decoupled authentication is too short for the issuer to try.',
  '26': 'Authentication was tried, but the cardholder did not carry it out.',
} as const

/** Mastercard's directory server; Maestro runs through it too. */
const mastercard = {
  '80': 'Data only: the issuer was informed, not asked.',
  '81': 'The exemption from a challenge was accepted.',
  '82': 'A challenge was demanded and could not be carried out.',
} as const

/**
 * 80 to 99 by directory server. The same number means another thing at another scheme, so without a scheme it means
 * nothing.
 *
 * Source: EMV 3DS 2.2.0, table A.1, for the range; developer.computop.com and docs.monext.fr for the meanings. On Visa's 84
 * they differ: the other reading is that the merchant is not eligible.
 */
export const directoryServerReasonMeanings = {
  visa: {
    '80': 'The directory server could not reach the issuer.',
    '81': 'The issuer did not answer the directory server in time.',
    '82': 'The directory server could not read the answer of the issuer.',
    '83': 'The issuer answered the directory server with a system error.',
    '84': 'The directory server could not make the cryptogram.',
    '85': 'The merchant is not eligible for the program that was asked for.',
    '86': 'The issuer does not support this version of the protocol.',
    '87': 'Attempts are not recorded for this kind of transaction.',
    '88': 'The issuer does not support the program that was asked for.',
  },
  mastercard,
  maestro: mastercard,
} as const
