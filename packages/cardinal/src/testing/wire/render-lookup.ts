import type { JsonObject } from '@three-ds/core'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { renderAuthentication } from './render-authentication.ts'

/** The answer to a lookup, and to a validation: what is known, with the ids to go on with. */
export const renderLookup = (fake: FakeCardinal, authentication: StoredAuthentication): JsonObject => ({
  authentication_id: authentication.authenticationId,
  transaction_id: authentication.transactionId,
  ...renderAuthentication(fake, authentication),
})
