/** What a cell of the matrix cannot say in one word, in the order of the notes below it. Data only. */
export const notes = {
  matched:
    'After a challenge, Finaro’s result comes through the browser and agrees with your state: `matched`. Finaro takes it as it is, ' +
    'every other target in so many words, `{ matched: "accept" }`.',
  spent:
    'ProcessOut tells the cryptogram once it has authorized a payment with it. Void that payment first; a scheme that takes a ' +
    'cryptogram only once may still decline.',
  paymentOnly:
    'The gateway behind Spreedly runs 3-D Secure and tells of the payment alone: there is no ECI and no cryptogram to carry. ' +
    'Spreedly’s own, `scaAuthenticate`, tells them.',
  shopifyPaymentOnly: 'Shopify takes the payment and tells of no 3-D Secure field: no status, no ECI, no cryptogram.',
  noStatusLetter:
    'Shopify needs the issuer’s letter (transStatus), and Finaro tells of an end in letters of its own. It is not guessed.',
  reported:
    'Shopify is told how 3-D Secure ended, without ECI and cryptogram: the payments app has authorized with them at its own gateway.',
  asData:
    'There is no package for it: `carryTo` of `@three-ds/core/targets` gives the fields, tried against the rules of a host and no fake.',
} as const

/** Name of a note. */
export type NoteName = keyof typeof notes
