/** The schemes that this library knows, with the name that people read. Source: the schemes' own spelling. */
export const schemeNames = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  maestro: 'Maestro',
  amex: 'American Express',
  jcb: 'JCB',
  discover: 'Discover',
  diners: 'Diners Club',
  unionpay: 'UnionPay',
  elo: 'Elo',
  'cartes-bancaires': 'Cartes Bancaires',
  eftpos: 'eftpos',
} as const
