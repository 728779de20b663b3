import type { FlowMachine } from '@three-ds/core'

/** The steps of `createShopifyPaymentFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const shopifyPaymentFlowMachine = {
  provider: 'shopify',
  name: 'Shopify, legacy payment of a checkout',
  ends: 'payment',
  transitions: {
    start: ['redirect', 'processing', 'outcome-unknown', 'in-progress', 'done'],
    redirect: ['redirect', 'processing', 'done'],
    processing: ['redirect', 'done'],
    'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
    'outcome-unknown': ['done'],
  },
} as const satisfies FlowMachine<'shopify'>
