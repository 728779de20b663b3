/** Pages that print ECI tables, by the names under which the tables cite them. */
export const eciSources = {
  checkout: 'https://www.checkout.com/docs/developer-resources/codes/eci-values',
  tabapay: 'https://developers.tabapay.com/docs/3ds-eci-values',
  tabapayLiability: 'https://developers.tabapay.com/docs/3d-secure-liability-shift',
  cielo: 'https://docs.cielo.com.br',
  solidgate: 'https://docs.solidgate.com',
  judopay: 'https://docs.judopay.com',
} as const
