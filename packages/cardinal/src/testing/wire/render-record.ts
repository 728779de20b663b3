import type { JsonObject } from '@three-ds/core'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { renderAuthentication } from './render-authentication.ts'

/**
 * A stored authentication, as it is read back. `merchant_reference` is inferred: no source prints it here. The id of the
 * card, which the fake has not, is left out.
 *
 * Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d`.
 */
export const renderRecord = (fake: FakeCardinal, authentication: StoredAuthentication): JsonObject => ({
  _id: authentication.recordId,
  created_at: new Date(authentication.createdAt).toISOString(),
  entity_id: fake.orgUnitId,
  threeds_contract_id: authentication.contractId,
  transaction_id: authentication.transactionId,
  merchant_reference: authentication.merchantReference,
  amount: authentication.amount,
  currency_code: authentication.currency,
  authentication: renderAuthentication(fake, authentication),
})
