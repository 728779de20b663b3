import { type CallOptions, openObject } from '@three-ds/core'
import { processOutEventSchema } from '../schemas/event.ts'
import { flag } from '../schemas/fields.ts'
import { listed } from '../schemas/listed.ts'
import { type Sender, sendForBody } from '../send.ts'
import { listQuery, type ProcessOutListQuery } from './list-query.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'listEvents', method: 'GET', path: '/events' })

const answer = openObject({ success: flag(), has_more: flag(), events: listed(processOutEventSchema) })

/** Events have a rate limit of their own. Source: processout/processout-node, `event.ts`; docs.processout.com/docs/rate-limits. */
export const listEvents =
  (sender: Sender) =>
  async (query: ProcessOutListQuery = {}, options?: CallOptions) =>
    sendForBody(sender, operation, { query: { ...listQuery(operation, query) }, answer }, options)
