import type { CardScheme } from '../gateways/plays.ts'

/** What the schemes are called. */
export const schemeNames: Readonly<Record<CardScheme, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  vault: 'A card of Shopify’s vault',
}
