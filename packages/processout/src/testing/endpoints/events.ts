import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { renderEvent } from '../wire/render-event.ts'
import { listed } from './listed.ts'
import { reply } from './reply.ts'

/** `GET /events/{id}`. */
export const getEvent =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) => {
    const event = fake.state.events.get(parameters['event_id'] ?? '')
    if (event === undefined) throw new Refused(refusals.event)
    return reply({ event: renderEvent(fake, event) })
  }

/** `GET /events`: the newest first. */
export const listEvents =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  ({ query }) => {
    const { items, has_more } = listed(fake.state.events.all().toReversed(), query)
    return reply({ events: items.map((one) => renderEvent(fake, one)), has_more })
  }
