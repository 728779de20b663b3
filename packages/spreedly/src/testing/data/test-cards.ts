/**
 * Test cards of Spreedly's test gateway. Every other number counts as a real card.
 *
 * Source: developer.spreedly.com/docs/test-data, good and declined cards; docs.spreedly.com/guides/3dsecure2, test data, for
 * the two cards of 3-D Secure. That the invalid one is declined follows from its column on the first page.
 */
export const testCards = {
  /** Enrolled for 3-D Secure: the amount says what happens. */
  enrolled: { number: '4556761029983886', type: 'visa', outcome: 'good', enrolled: true },
  /** The "invalid" card of 3-D Secure. */
  invalid: { number: '4024007101934890', type: 'visa', outcome: 'declined', enrolled: false },
  good: { number: '4111111111111111', type: 'visa', outcome: 'good', enrolled: false },
  declined: { number: '4012888888881881', type: 'visa', outcome: 'declined', enrolled: false },
  longVisaGood: { number: '4444333322221111455', type: 'visa', outcome: 'good', enrolled: false },
  longVisaDeclined: { number: '4917610000000000003', type: 'visa', outcome: 'declined', enrolled: false },
  mastercardGood: { number: '5555555555554444', type: 'master', outcome: 'good', enrolled: false },
  mastercardDeclined: { number: '5105105105105100', type: 'master', outcome: 'declined', enrolled: false },
  mastercard2Good: { number: '2223003122003222', type: 'master', outcome: 'good', enrolled: false },
  mastercard2Declined: { number: '2720992720992729', type: 'master', outcome: 'declined', enrolled: false },
  amexGood: { number: '378282246310005', type: 'american_express', outcome: 'good', enrolled: false },
  amexDeclined: { number: '371449635398431', type: 'american_express', outcome: 'declined', enrolled: false },
  discoverGood: { number: '6011111111111117', type: 'discover', outcome: 'good', enrolled: false },
  discoverDeclined: { number: '6011000990139424', type: 'discover', outcome: 'declined', enrolled: false },
  dinersGood: { number: '30569309025904', type: 'diners_club', outcome: 'good', enrolled: false },
  dinersDeclined: { number: '30207712915383', type: 'diners_club', outcome: 'declined', enrolled: false },
  jcbGood: { number: '3569990010030400', type: 'jcb', outcome: 'good', enrolled: false },
  jcbDeclined: { number: '3528327757705979', type: 'jcb', outcome: 'declined', enrolled: false },
  maestroGood: { number: '6759000000000000005', type: 'maestro', outcome: 'good', enrolled: false },
  maestroDeclined: { number: '6799990100000000019', type: 'maestro', outcome: 'declined', enrolled: false },
} as const satisfies Readonly<Record<string, TestCard>>

/** What the test gateway knows of a card. */
export interface TestCard {
  readonly number: string
  /** Spreedly's word for the scheme. */
  readonly type: 'visa' | 'master' | 'american_express' | 'discover' | 'diners_club' | 'jcb' | 'maestro'
  readonly outcome: 'good' | 'declined'
  /** For gateway-specific 3-D Secure. */
  readonly enrolled: boolean
}

/** Name of a test card. */
export type SpreedlyTestCard = keyof typeof testCards
