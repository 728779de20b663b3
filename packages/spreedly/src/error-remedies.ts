/**
 * What to do about an error key. The list of keys is open; these are the ones of which a source tells the cause.
 *
 * Source: developer.spreedly.com/reference (response codes, per operation); recordings of 2026.
 */
export const errorRemedies: ReadonlyMap<string, string> = new Map([
  ['errors.access_denied', 'Check environmentKey and accessSecret: they belong to one environment.'],
  [
    'errors.account_inactive',
    'The environment is not activated for real cards: use one of Spreedly’s test cards, or activate it.',
  ],
  ['errors.transaction_not_found', 'Check the transaction token, and that it is of this environment.'],
  ['errors.payment_method_not_found', 'Check the payment method token, and that it is of this environment.'],
  ['errors.gateway_not_found', 'Check the gateway token, and that it is of this environment.'],
  ['errors.sca_provider_not_found', 'Check sca_provider_key, and that it is of this environment.'],
  ['errors.unsupported_flag_with_spreedly_3ds_authentication', 'Choose one: attempt_3dsecure or sca_provider_key.'],
  ['errors.payment_method_or_payment_method_token_required', 'Name what is authenticated: payment_method_token.'],
])
