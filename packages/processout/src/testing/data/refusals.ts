/** An error as it stands in the envelope; the words are the fake's. */
export interface RefusalRow {
  readonly status: 400 | 401 | 404 | 429
  readonly error_type: string
  readonly message: string
  /** Fields at fault. */
  readonly fields?: readonly string[]
}

/**
 * Errors of the fake that are no outcome of a payment.
 *
 * Sources: processout/processout-android, `POFailure.kt`, for the codes; docs.processout.com/reference for the states 400, 401
 * and 404; docs.processout.com/docs/rate-limits for 429. No source says which code a call at the wrong time gets.
 */
export const refusals = {
  unauthorized: {
    status: 401,
    error_type: 'request.authentication.invalid',
    message: 'The project id and its secret do not fit.',
  },
  noRoute: { status: 404, error_type: 'request.route-not-found', message: 'There is no such page.' },
  unreadable: { status: 400, error_type: 'request.bad-format', message: 'The body is not a JSON object.' },
  idempotencyKey: {
    status: 400,
    error_type: 'request.idempotency-key.invalid',
    message: 'This key was used for another request.',
  },
  rateExceeded: { status: 429, error_type: 'request.rate.exceeded', message: 'Too many requests.' },
  amount: {
    status: 400,
    error_type: 'request.validation.invalid-amount',
    message: 'The amount makes no sense.',
    fields: ['amount'],
  },
  currency: {
    status: 400,
    error_type: 'request.validation.invalid-currency',
    message: 'There is no such currency.',
    fields: ['currency'],
  },
  metadata: {
    status: 400,
    error_type: 'request.validation.invalid-metadata',
    message: 'Metadata are text.',
    fields: ['metadata'],
  },
  missingName: {
    status: 400,
    error_type: 'request.validation.missing-name',
    message: 'A name is missing.',
    fields: ['name'],
  },
  missingSource: {
    status: 400,
    error_type: 'request.validation.missing-source',
    message: 'A source is missing.',
    fields: ['source'],
  },
  source: {
    status: 400,
    error_type: 'request.source.invalid',
    message: 'There is no such source.',
    fields: ['source'],
  },
  wrongTime: {
    status: 400,
    error_type: 'gateway.invalid-state',
    message: 'The payment does not allow this as it stands.',
  },
  notFound: { status: 404, error_type: 'resource.not-found', message: 'There is no such thing.' },
  invoice: { status: 404, error_type: 'resource.invoice.not-found', message: 'There is no such invoice.' },
  transaction: { status: 404, error_type: 'resource.transaction.not-found', message: 'There is no such transaction.' },
  customer: { status: 404, error_type: 'resource.customer.not-found', message: 'There is no such customer.' },
  token: { status: 404, error_type: 'resource.token.not-found', message: 'There is no such token.' },
  event: { status: 404, error_type: 'resource.event.not-found', message: 'There is no such event.' },
  refund: { status: 404, error_type: 'resource.refund.not-found', message: 'There is no such refund.' },
} as const satisfies Readonly<Record<string, RefusalRow>>
