import type { JsonObject } from '@three-ds/core'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredInvoice } from '../state/stored-invoice.ts'
import { checkoutPath } from './hosted-page.ts'

/** An invoice, with everything that was sent. Source: docs.processout.com/reference, sample of creating an invoice. */
export const renderInvoice = (
  { origin, projectId, state }: FakeProcessOut,
  { id, fields, amount, createdAt }: StoredInvoice,
): JsonObject => ({
  metadata: {},
  return_url: null,
  cancel_url: null,
  webhook_url: null,
  customer_id: null,
  ...fields,
  id,
  amount,
  project_id: projectId.replace(/^test-/, ''),
  transaction_id: state.transactions.by('invoice', id).at(-1)?.id ?? null,
  url: `${origin}${checkoutPath}/${projectId}/${id}`,
  sandbox: true,
  created_at: new Date(createdAt).toISOString(),
  expires_at: null,
})
