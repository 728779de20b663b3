import { readFileSync } from 'node:fs'
import type { Exchange } from './exchange.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../../../packages/${path}`, import.meta.url), 'utf8')

/** The recorded transaction, as if the gateway had not declined it: a decline comes with a status that bare clients throw for. */
const spreedlyTransaction = fixture('spreedly/test/fixtures/live-purchase-declined-422.json')
  .replace('"succeeded": false', '"succeeded": true')
  .replace('"state": "gateway_processing_failed"', '"state": "succeeded"')

/** One call of each provider, with an answer in the shape and size of its own: where each comes from is told beside the fixtures. */
export const exchanges: readonly Exchange[] = [
  {
    title: 'Spreedly, purchase',
    subject: 'spreedly',
    operation: 'purchase',
    answer: spreedlyTransaction,
    id: '01KVZ08T6HSMFPWD9SGDNDFNPC',
  },
  {
    title: 'ProcessOut, authorizeInvoice',
    subject: 'processout',
    operation: 'authorizeInvoice',
    answer: fixture('processout/test/fixtures/authorize-200.json'),
    id: 'tr_7FPylQ0EOrLpcYw3E6OhdCEVnRCdFqoZ',
  },
  {
    title: 'Finaro, standalone',
    subject: 'finaro',
    operation: 'standalone',
    answer: fixture('finaro/test/fixtures/3dsecure-standalone-request-complete.json'),
    id: 'a7bbd49a-ffe6-49b2-8a92-541f0a3b053d',
  },
  {
    title: 'Cardinal, lookup',
    subject: 'cardinal',
    operation: 'lookup',
    id: 'uAthLfEYg83iEverTlk0',
  },
  {
    title: 'Shopify, getCartCompletionAttempt',
    subject: 'shopify, storefront',
    operation: 'getCartCompletionAttempt',
    answer: fixture('shopify/test/fixtures/storefront/derived-cart-success.json'),
    id: 'gid://shopify/Order/999',
  },
]
