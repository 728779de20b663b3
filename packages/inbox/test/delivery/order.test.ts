import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

/** What may happen to an inbox, one after the other. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('store' as const), flow: fc.constantFrom('a', 'b') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('take' as const),
      which: fc.nat(5),
      ends: fc.constantFrom('well', 'well', 'ill', 'away'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('replay' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('discard' as const) }) },
)

describeOnDatabases('delivery, whatever happens', (fresh) => {
  it('applies every event that nobody discards once, in the order of its flow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        let ends = 'well'
        const { InboxError } = await import('../../src/errors/inbox-error.ts')
        const rig = await deliveryRig(fresh().database, {
          onEvent: async ({ id, data }, { sql }) => {
            await sql.query('insert into effects (flow, n) values ($1, $2)', [id, data['n']])
            if (ends === 'ill') throw new Error('ill')
            if (ends === 'away') throw new InboxError({ code: 'conflict', message: '', remedy: '', retryable: true })
          },
        })
        let stored = 0
        const discarded: number[] = []
        for (const next of happenings) {
          if (next.what === 'store') {
            stored += 1
            await rig.store(eventOf(next.flow, stored))
            continue
          }
          if (next.what === 'take') {
            const jobs = await rig.waiting()
            const job = jobs[next.which % Math.max(1, jobs.length)]
            ends = next.ends
            if (job !== undefined) await rig.take(job)
            continue
          }
          const [first] = await rig.setAside.list()
          if (first === undefined) continue
          if (next.what === 'replay') expect(await rig.setAside.replay(first.id)).toBe(true)
          else {
            discarded.push(Number((await rig.setAside.inspect(first.id))?.data['n']))
            expect(await rig.setAside.discard(first.id)).toBe(true)
          }
        }
        // In the end everything goes well, and a person replays the rest.
        ends = 'well'
        for (;;) {
          const job = await rig.takeFirst()
          if (job !== undefined) continue
          const [first] = await rig.setAside.list()
          if (first === undefined) break
          await rig.setAside.replay(first.id)
        }
        const rows = await fresh().database.query<{ flow: string; n: number }>(
          'select flow, n from effects order by number',
        )
        const all = rows.map(({ n }) => n)
        const expected = Array.from({ length: stored }, (_, index) => index + 1).filter((n) => !discarded.includes(n))
        expect([...all].sort((a, b) => a - b)).toEqual(expected)
        for (const flow of ['acme:a', 'acme:b']) {
          const own = rows.filter((row) => row.flow === flow).map(({ n }) => n)
          expect(own).toEqual([...own].sort((a, b) => a - b))
        }
      }),
      { numRuns: 15 },
    )
  })
})
