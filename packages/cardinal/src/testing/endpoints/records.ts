import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { renderRecord } from '../wire/render-record.ts'
import { matches, select } from './query.ts'

/** Page sizes. Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d`. */
const pages = { usual: 2000, largest: 10_000 }

/** Reads back what was authenticated, filtered, sorted and paged. */
export const listRecords =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  ({ query }) => {
    const records = fake.state.authentications().map((one) => renderRecord(fake, one))
    return { status: 200, json: select(records, query, pages) }
  }

/** How many there are. */
export const countRecords =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  ({ query }) => {
    const found = fake.state.authentications().filter((one) => matches(renderRecord(fake, one), query))
    return { status: 200, json: { count: found.length } }
  }

/** One, by its own id. */
export const showRecord =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  (_call, parameters) => {
    const found = fake.state.authentications().find(({ recordId }) => recordId === parameters['id'])
    if (found === undefined) throw new Refused(refusals.noSuchRecord)
    return { status: 200, json: renderRecord(fake, found) }
  }
