import { type CallOptions, openObject } from '@three-ds/core'
import { processOutEventSchema } from '../schemas/event.ts'
import { flag } from '../schemas/fields.ts'
import { type Sender, sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'getEvent', method: 'GET', path: '/events/{event_id}' })

const answer = openObject({ success: flag(), event: processOutEventSchema })

/** Events have a rate limit of their own. Source: docs.processout.com/reference, `GET /events/{id}`; docs.processout.com/docs/rate-limits. */
export const getEvent = (sender: Sender) => async (eventId: string, options?: CallOptions) =>
  sendForBody(sender, operation, { path: { event_id: eventId }, answer }, options)
