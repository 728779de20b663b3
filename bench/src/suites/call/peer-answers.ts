/** Answers of gateways whose own clients are measured: their shapes, short. Data only. */

/** Source: docs.stripe.com/api/payment_intents/object, the example there, shortened. */
export const stripePaymentIntent = {
  id: 'pi_3MtwBwLkdIwHu7ix28a3tqPa',
  object: 'payment_intent',
  amount: 2000,
  amount_capturable: 0,
  amount_received: 2000,
  capture_method: 'automatic',
  client_secret: 'pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_example',
  confirmation_method: 'automatic',
  created: 1680800504,
  currency: 'usd',
  latest_charge: 'ch_3MtwBwLkdIwHu7ix28a3tqPa',
  livemode: false,
  next_action: null,
  payment_method: 'pm_1MtwBwLkdIwHu7ixExample',
  payment_method_options: { card: { request_three_d_secure: 'automatic' } },
  payment_method_types: ['card'],
  status: 'succeeded',
} as const

/** Source: docs.adyen.com/api-explorer/Checkout/latest/post/payments, the example of an authorized payment, shortened. */
export const adyenPayment = {
  pspReference: '993617895204576J',
  resultCode: 'Authorised',
  amount: { currency: 'USD', value: 2000 },
  merchantReference: 'order-1',
  additionalData: { authCode: '065696', cardSummary: '1111', 'threeds2.cardEnrolled': 'true', liabilityShift: 'true' },
  paymentMethod: { brand: 'visa', type: 'scheme' },
} as const
