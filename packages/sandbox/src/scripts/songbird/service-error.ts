import type { JsonObject } from '@three-ds/core'

/** What `payments.validated` tells where Cardinal gave no token. Source: docs.verifone.com, "Service Level Error". */
export const serviceError: JsonObject = {
  Validated: false,
  ErrorNumber: 1000,
  ErrorDescription: 'The request could not be processed.',
  ActionCode: 'ERROR',
  Payment: {},
}
