import { createMemorySeenStore, type FetchLike, isThreeDSError, parseAuthenticationState } from '@three-ds/core'
import { createSpreedlyFlow } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperClock } from '../recorded-gateway.ts'
import { clientOf, declinedTransaction, pendingTransaction, wireTransaction } from '../sample.ts'
import { type Event, poll, request, type Step, script } from './flow-sample.ts'

type Weather = 'fine' | 'slow' | 'lost' | 'html' | 'busy' | 'refused'

/** A payment that moves on whenever it is completed, in any weather. It counts what it was made to do. */
function capriciousGateway(course: readonly Record<string, unknown>[], weather: readonly Weather[]) {
  let at = -1
  let turn = 0
  const counts = { payments: 0 }
  const act = (path: string): void => {
    if (path.endsWith('/purchase.json')) {
      counts.payments += 1
      at = Math.max(at, 0)
    }
    if (path.endsWith('/complete.json')) at = Math.min(at + 1, course.length - 1)
  }
  const answer = (path: string): Response => {
    const transaction = course[at]
    if (path === '/v1/transactions.json') return Response.json({ transactions: transaction ? [transaction] : [] })
    return transaction === undefined ? new Response('', { status: 404 }) : Response.json({ transaction })
  }
  const fetch: FetchLike = async (input, init) => {
    const { pathname } = new URL(new Request(input, init).url)
    const now = weather[turn % weather.length] ?? 'fine'
    turn += 1
    if (now === 'busy') return new Response('', { status: 429 })
    if (now === 'refused') throw new TypeError('planned', { cause: { code: 'ECONNREFUSED' } })
    act(pathname)
    if (now === 'lost') throw new TypeError('planned', { cause: { code: 'ECONNRESET' } })
    if (now === 'slow') return new Response('', { status: 408 })
    return now === 'html' ? new Response('<html>', { status: 502 }) : answer(pathname)
  }
  return { fetch, counts }
}

const fingerprint = pendingTransaction({ required_action: 'device_fingerprint' })
const courses = fc.constantFrom(
  [wireTransaction()],
  [declinedTransaction()],
  [fingerprint, wireTransaction()],
  [fingerprint, pendingTransaction(), wireTransaction()],
  [fingerprint, fingerprint, declinedTransaction()],
  [pendingTransaction(), wireTransaction()],
  [pendingTransaction({ required_action: 'none' }), wireTransaction()],
  [wireTransaction({ state: 'gateway_processing_result_unknown', succeeded: false }), wireTransaction()],
)
const weathers = fc.array(fc.constantFrom<Weather>('fine', 'fine', 'fine', 'slow', 'lost', 'html', 'busy', 'refused'), {
  minLength: 1,
  maxLength: 12,
})
const events = fc.constantFrom<Event>(
  poll,
  script('trigger-completion'),
  script('succeeded'),
  script('finalization-timeout'),
  { type: 'frame', outcome: 'timed-out' },
  { type: 'return', parameters: { transaction_token: 'tx_9' } },
)
/** `again`: start once more. `event`: report it to the newest or to an older state. */
const doings = fc.array(
  fc.oneof(
    fc.constant({ what: 'again' } as const),
    fc.record({
      what: fc.constant('event' as const),
      event: events,
      age: fc.nat(2),
      waits: fc.constantFrom(0, 5_000, 11_000, 900_000),
    }),
  ),
  { maxLength: 12 },
)

/** An error of ours means that nothing was done; any other is a bug. */
const ours = (error: unknown): undefined => {
  if (!isThreeDSError(error)) throw error
}

describe('a flow, whatever happens in whatever order', () => {
  it('never makes a second payment, and its state is always one that it takes back', async () => {
    await fc.assert(
      fc.asyncProperty(courses, weathers, doings, async (course, weather, todo) => {
        const gateway = capriciousGateway(course, weather)
        const clock = paperClock()
        const seen = createMemorySeenStore({ now: clock.now })
        // Each step is another process: only the store and the states are shared.
        const flow = () => createSpreedlyFlow(clientOf(gateway, { clock, timeoutMs: 60_000 }), { clock, seen })
        const steps: Step[] = []
        const keep = (step: Step | undefined) => {
          if (step === undefined) return
          const stored = JSON.parse(JSON.stringify(step.state))
          expect(stored).toEqual(step.state)
          expect(parseAuthenticationState(stored, 'spreedly')).toEqual(step.state)
          steps.push({ ...step, state: stored })
        }
        const start = () => flow().start(request).catch(ours)
        keep(await start())
        for (const doing of todo) {
          if (doing.what === 'again') {
            keep(await start())
            continue
          }
          clock.advance(doing.waits)
          const from = steps.at(-1 - doing.age) ?? steps.at(-1)
          if (from === undefined) continue
          keep(await flow().resume(from.state, doing.event).catch(ours))
        }
        expect(gateway.counts.payments).toBeLessThanOrEqual(1)
        const ends = steps.filter(({ type }) => type === 'done')
        if (ends.length > 0) expect(gateway.counts.payments).toBe(1)
      }),
      { numRuns: 300 },
    )
  })
})
