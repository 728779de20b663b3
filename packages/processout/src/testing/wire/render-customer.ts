import type { JsonObject } from '@three-ds/core'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredCustomer, StoredToken } from '../state/stored-customer.ts'

/** A customer, with everything that was sent. Source: docs.processout.com/reference, creating a customer. */
export const renderCustomer = (
  { projectId }: FakeProcessOut,
  { id, fields, createdAt }: StoredCustomer,
): JsonObject => ({
  metadata: {},
  ...fields,
  id,
  project_id: projectId.replace(/^test-/, ''),
  sandbox: true,
  created_at: new Date(createdAt).toISOString(),
})

/**
 * A token. Only `not-requested` is a documented `verification_status`; `success` is the fake's word.
 *
 * Source: docs.processout.com/reference, creating a token.
 */
export const renderToken = ({ id, customerId, card, fields, verified, createdAt }: StoredToken): JsonObject => ({
  id,
  customer_id: customerId,
  card_id: card.id,
  type: 'card',
  metadata: fields['metadata'] ?? {},
  description: fields['description'] ?? null,
  is_chargeable: true,
  is_default: false,
  is_subscription_only: false,
  verification_status: verified ? 'success' : 'not-requested',
  created_at: new Date(createdAt).toISOString(),
})
