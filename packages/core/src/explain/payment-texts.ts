import type { PaymentResult } from '../payment/payment-result.ts'

/** What a payment that was sent already changes in the advice. */
type PaymentTexts = {
  readonly next: readonly string[]
  readonly forCardholder: string
}

const taken: PaymentTexts = {
  next: ['Nothing is left to authorize: the payment has been taken.'],
  forCardholder: 'Your payment has been accepted. You do not need to pay again.',
}

const open: PaymentTexts = {
  next: ['Wait for the payment to end, and ask the gateway.', 'Do not send it again: it may have been taken.'],
  forCardholder: 'We do not know yet how your payment ended. Please do not pay again before we have told you.',
}

/**
 * By the payment's state; no row where nothing was sent or taken, since the authentication alone decides there.
 *
 * Source: this library's own rules (`PaymentResult`): the advice before a payment, given after it, would have it made twice.
 */
export const paymentTexts: Readonly<Record<PaymentResult['status'], PaymentTexts | undefined>> = {
  authorized: taken,
  captured: taken,
  accepted: taken,
  'pending-capture': taken,
  'partially-authorized': {
    next: ['A part of the amount was authorized: capture that part and ask for the rest, or void it.'],
    forCardholder:
      'A part of your payment has been accepted. Please do not pay again before we have told you the rest.',
  },
  processing: open,
  'in-review': open,
  unknown: open,
  declined: {
    next: [
      'The payment was declined: do not send it again with this authentication.',
      'Ask for another means of payment, or start a new authentication where the decline may pass.',
    ],
    forCardholder: 'Your payment was declined. Please pay in another way, or ask your bank.',
  },
  'not-attempted': undefined,
  canceled: undefined,
}
