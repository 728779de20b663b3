import type { FakeShopify } from '../state/fake-shopify.ts'
import { isAtPage, type StoredPayment } from '../state/stored-payment.ts'

/** What comes before the payment in the address of its page. The fake's choice: no public sample shows a real one. */
export const pagePath = '/3ds'

/** Where the cardholder lands after the page. Source: Shopify, "Authenticating payments with 3D Secure" (seed document). */
export const processingPath = '/processing'

const nextPage = ({ pagesPassed = 0 }: StoredPayment): string => (pagesPassed === 0 ? '' : `?page=${pagesPassed + 1}`)

/** Where the cardholder has to go; nothing where there is nothing to do. */
export const pageUrl = ({ origin }: FakeShopify, payment: StoredPayment): string | null =>
  isAtPage(payment) ? `${origin}${pagePath}/${payment.id}${nextPage(payment)}` : null
