import type { SchemaTypes } from '../graphql/schema-types.ts'

/** Types that both generations of the Storefront API share, as far as payments need them. */
const shared: SchemaTypes = {
  MoneyV2: { amount: '', currencyCode: '' },
  Order: { id: '', name: '', orderNumber: '', processedAt: '', totalPrice: 'MoneyV2', statusUrl: '' },
}

/**
 * The checkout and its payment.
 *
 * Source: Storefront API 2024-01 (schema in the npm package @shopify/hydrogen-react 2024.1.1), the part about payments.
 */
export const checkoutTypes: SchemaTypes = {
  ...shared,
  Payment: {
    id: '',
    amount: 'MoneyV2',
    amountV2: 'MoneyV2',
    checkout: 'Checkout',
    creditCard: 'CreditCard',
    errorMessage: '',
    idempotencyKey: '',
    nextActionUrl: '',
    ready: '',
    test: '',
    transaction: 'Transaction',
  },
  Transaction: { amount: 'MoneyV2', amountV2: 'MoneyV2', kind: '', status: '', statusV2: '', test: '' },
  CreditCard: {
    brand: '',
    expiryMonth: '',
    expiryYear: '',
    firstDigits: '',
    firstName: '',
    lastDigits: '',
    lastName: '',
    maskedNumber: '',
  },
  Checkout: {
    id: '',
    completedAt: '',
    currencyCode: '',
    order: 'Order',
    orderStatusUrl: '',
    paymentDue: 'MoneyV2',
    ready: '',
    totalPrice: 'MoneyV2',
    webUrl: '',
  },
  CheckoutUserError: { code: '', field: '', message: '' },
  UserError: { field: '', message: '' },
  CheckoutCompleteWithCreditCardV2Payload: {
    checkout: 'Checkout',
    checkoutUserErrors: 'CheckoutUserError',
    payment: 'Payment',
    userErrors: 'UserError',
  },
}

/**
 * The cart and its completion.
 *
 * Source: Storefront API 2026-04 (schema in the npm package @shopify/hydrogen-react 2026.4.4), the part about completion.
 */
export const cartTypes: SchemaTypes = {
  ...shared,
  Cart: { id: '', checkoutUrl: '', cost: 'CartCost', note: '', totalQuantity: '', createdAt: '', updatedAt: '' },
  CartCost: { subtotalAmount: 'MoneyV2', totalAmount: 'MoneyV2', totalTaxAmount: 'MoneyV2' },
  CartUserError: { code: '', field: '', message: '' },
  CartWarning: { code: '', message: '', target: '' },
  CartOperationError: { code: '', message: '' },
  CartPrepareForCompletionPayload: { result: 'CartPrepareForCompletionResult', userErrors: 'CartUserError' },
  CartPrepareForCompletionResult: {},
  CartStatusReady: { cart: 'Cart' },
  CartStatusNotReady: { cart: 'Cart', errors: 'CartOperationError' },
  CartThrottled: { cart: 'Cart', pollAfter: '' },
  CartPaymentUpdatePayload: { cart: 'Cart', userErrors: 'CartUserError', warnings: 'CartWarning' },
  CartSubmitForCompletionPayload: { result: 'CartSubmitForCompletionResult', userErrors: 'CartUserError' },
  CartSubmitForCompletionResult: {},
  SubmitSuccess: { attemptId: '', redirectUrl: '' },
  SubmitAlreadyAccepted: { attemptId: '' },
  SubmitFailed: { checkoutUrl: '', errors: 'SubmissionError' },
  SubmitThrottled: { pollAfter: '' },
  SubmissionError: { code: '', message: '' },
  CartCompletionAttemptResult: {},
  CartCompletionActionRequired: { action: 'CartCompletionAction', id: '' },
  CartCompletionAction: {},
  CompletePaymentChallenge: { redirectUrl: '' },
  CartCompletionProcessing: { id: '', pollDelay: '' },
  CartCompletionSuccess: { completedAt: '', id: '', orderId: '', orderUrl: '' },
  CartCompletionFailed: { errors: 'CompletionError', id: '' },
  CompletionError: { code: '', message: '' },
}
