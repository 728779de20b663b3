import type { FlowMachine } from '@three-ds/core'

/** The steps of `createShopifyCheckoutFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const shopifyCheckoutFlowMachine = {
  provider: 'shopify',
  name: 'Shopify, REST checkout payment',
  ends: 'payment',
  transitions: {
    start: ['redirect', 'processing', 'outcome-unknown', 'in-progress', 'done'],
    redirect: ['redirect', 'processing', 'done'],
    processing: ['redirect', 'done'],
    'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
    'outcome-unknown': ['redirect', 'processing', 'done'],
  },
} as const satisfies FlowMachine<'shopify'>
