import type { FlowMachine } from '@three-ds/core'

/** The steps of `createShopifyCartFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const shopifyCartFlowMachine = {
  provider: 'shopify',
  name: 'Shopify, completion of a cart',
  ends: 'payment',
  transitions: {
    start: ['processing', 'throttled', 'outcome-unknown', 'in-progress'],
    redirect: ['redirect', 'processing', 'done'],
    processing: ['redirect', 'done'],
    throttled: ['processing', 'outcome-unknown'],
    'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
    'outcome-unknown': ['done'],
  },
} as const satisfies FlowMachine<'shopify'>
