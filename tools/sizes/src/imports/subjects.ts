/** What is imported cold, each in a process of its own. Data only. The first is what the others are held against. */
export const peer = 'stripe'

/** The entry points of the five gateways. */
export const providers = [
  '@three-ds/processout',
  '@three-ds/finaro',
  '@three-ds/spreedly',
  '@three-ds/shopify',
  '@three-ds/shopify/checkout',
  '@three-ds/cardinal',
] as const
