/** Things that must not come out, each in a form that a masking rule could miss. */
export const planted = {
  cardNumber: '4111111111111111',
  groupedCardNumber: '4111 1111 1111 1111',
  cryptogram: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
  hexCryptogram: '63617264696E616C636F6D6D6572636561757468',
  cardToken: '8048471746471119',
  paymentMethod: 'payment-method-token-1',
  apiKey: 'api-key-that-nobody-may-see',
  signingSecret: 'signing-secret-that-nobody-may-see',
} as const

/** Names of what is in the text although it must not be. */
export const leaksIn = (text: string): string[] =>
  Object.entries(planted)
    .filter(([, value]) => text.includes(value))
    .map(([name]) => name)
