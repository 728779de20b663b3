import type { JsonObject } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { select } from './query.ts'

/** Page sizes. Source: Verifone eCommerce API 2.38.1, `GET /v2/transactions`. */
const pages = { usual: 50, largest: 10_000 }

/** Where no `created_start` is given: the last seven days. Source: the same. */
const usualSpanMs = 7 * 24 * 60 * 60_000

/** In a list the state has another name. Source: the same, `GatewayTransaction`. */
const listed = ({ status = '', ...rest }: JsonObject): JsonObject => ({ ...rest, transaction_status: status })

/** Lists payments, oldest first where nothing else is asked. */
export const listTransactions =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  ({ query }) => {
    const { created_start, created_end, ...rest } = query
    const start = created_start === undefined ? fake.clock.now() - usualSpanMs : Date.parse(created_start)
    const end = created_end === undefined ? fake.clock.now() : Date.parse(created_end)
    const inSpan = fake.state.payments().filter(({ createdAt }) => createdAt >= start && createdAt <= end)
    const records = inSpan.map((payment) => listed(renderPayment(fake, payment)))
    return { status: 200, json: select(records, rest, pages) }
  }

/** One payment. */
export const showTransaction =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  (_call, parameters) => {
    const found = fake.state.payments().find(({ id }) => id === parameters['id'])
    if (found === undefined) throw new Refused(refusals.noSuchTransaction)
    return { status: 200, json: renderPayment(fake, found) }
  }
