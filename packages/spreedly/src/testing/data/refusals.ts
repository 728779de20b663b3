/** One error of a refused request. */
export interface RefusalError {
  readonly attribute?: string
  readonly key: string
  /** Words of the fake: Spreedly's own are not stable. */
  readonly message: string
}

/** A refused request: its status and what is wrong. */
export interface RefusalRow extends RefusalError {
  readonly status: 401 | 402 | 404 | 422
}

/**
 * Why a request is refused before a transaction exists.
 *
 * Sources: developer.spreedly.com/reference (response codes, authenticate); recordings of 2026 for `scaAndGateway` and
 * `unknownScaProvider`. Inferred, because no source shows them: the keys of `unreadable`, `noEnvelope`, `notPending` and
 * `invalid`.
 */
export const refusals = {
  accessDenied: { status: 401, key: 'errors.access_denied', message: 'The credentials do not fit.' },
  accountInactive: {
    status: 402,
    key: 'errors.account_inactive',
    message: 'Only test cards are allowed at a test gateway.',
  },
  noSuchTransaction: { status: 404, key: 'errors.transaction_not_found', message: 'There is no such transaction.' },
  noSuchPaymentMethod: {
    status: 404,
    key: 'errors.payment_method_not_found',
    message: 'There is no such payment method.',
  },
  noSuchGateway: { status: 404, key: 'errors.gateway_not_found', message: 'There is no such gateway.' },
  noSuchScaProvider: { status: 404, key: 'errors.sca_provider_not_found', message: 'There is no such SCA provider.' },
  noSuchPage: { status: 404, key: 'errors.not_found', message: 'There is nothing at this address.' },
  noPaymentMethod: {
    status: 422,
    key: 'errors.payment_method_or_payment_method_token_required',
    message: 'A payment method has to be named.',
  },
  scaAndGateway: {
    status: 422,
    attribute: 'attempt_3dsecure',
    key: 'errors.unsupported_flag_with_spreedly_3ds_authentication',
    message: 'The gateway cannot attempt 3-D Secure where Spreedly runs it.',
  },
  unknownScaProvider: {
    status: 422,
    attribute: 'sca_provider_key',
    key: 'errors.sca_provider_not_found',
    message: 'There is no such SCA provider.',
  },
  unreadable: { status: 422, key: 'errors.invalid_request', message: 'The body is not a JSON object.' },
  noEnvelope: { status: 422, key: 'errors.invalid_request', message: 'The body lacks its root.' },
  notPending: {
    status: 422,
    key: 'errors.transaction_not_pending',
    message: 'The transaction is not pending: it cannot be completed.',
  },
} as const satisfies Readonly<Record<string, RefusalRow>>

/** A field that has to be there. Source: developer.spreedly.com/reference (payment methods), errors of a field. */
export const blank = (attribute: string): RefusalRow => ({
  status: 422,
  attribute,
  key: 'errors.blank',
  message: 'This field must not be blank.',
})

/** A field whose value makes no sense. */
export const invalid = (attribute: string): RefusalRow => ({
  status: 422,
  attribute,
  key: 'errors.invalid',
  message: 'This field has no such value.',
})
