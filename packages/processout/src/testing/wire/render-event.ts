import type { JsonObject } from '@three-ds/core'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredEvent } from '../state/stored-event.ts'
import { renderTransaction } from './render-transaction.ts'

/** An event, with the transaction as it stood then. Source: docs.processout.com/reference, sample of fetching an event. */
export const renderEvent = (fake: FakeProcessOut, { id, name, firedAt, transaction }: StoredEvent): JsonObject => ({
  id,
  project_id: fake.projectId.replace(/^test-/, ''),
  webhooks: null,
  name,
  data: { name, sandbox: true, transaction: renderTransaction(fake, transaction, true) },
  sandbox: true,
  fired_at: new Date(firedAt).toISOString(),
})
