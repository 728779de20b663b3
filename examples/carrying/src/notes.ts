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
  asData:
    'There is no package for it: `carryTo` of `@three-ds/core/targets` gives the fields, tried against the rules of a host and no fake.',
} as const

/** Name of a note. */
export type NoteName = keyof typeof notes
