/** Schemes as their owners write them. Data only. */
export const schemeNames: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  maestro: 'Maestro',
  amex: 'American Express',
  jcb: 'JCB',
  discover: 'Discover',
  diners: 'Diners Club',
  unionpay: 'UnionPay',
  elo: 'Elo',
  eftpos: 'eftpos',
  'cartes-bancaires': 'Cartes Bancaires',
}
