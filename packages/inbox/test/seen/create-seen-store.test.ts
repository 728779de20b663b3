import { createMemorySeenStore, type SeenClaim } from '@three-ds/core'
import { createManualClock } from '@three-ds/core/testing'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'
import { claimIn } from '../../src/seen/claim-in.ts'
import { createSeenStore } from '../../src/seen/create-seen-store.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'

const start = Date.UTC(2026, 0, 31, 9, 30)

describeOnDatabases('a durable seen store', (fresh) => {
  let database: Database
  beforeEach(async () => {
    database = fresh().database
    await emptyTables(database)
  })

  const stores = () => {
    const clock = createManualClock(start)
    return { clock, one: createSeenStore(database, { clock }), two: createSeenStore(database, { clock }) }
  }

  it('lets one of two machines claim', async () => {
    const { one, two } = stores()
    const verdicts = await Promise.all([one.claim({ key: 'a' }), two.claim({ key: 'a' })])
    expect(verdicts.toSorted()).toEqual(['claimed', 'seen'])
  })

  it('lets one of many claims win, with a subject too', async () => {
    const { one, two } = stores()
    const claims = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? one : two).claim({ key: 'a', subject: 's', position: '1' }),
    )
    expect((await Promise.all(claims)).filter((verdict) => verdict === 'claimed')).toHaveLength(1)
  })

  it('keeps a claim when the store that made it is gone', async () => {
    await stores().one.claim({ key: 'a' })
    expect(await stores().two.claim({ key: 'a' })).toBe('seen')
  })

  it('gives a claim away once it has expired', async () => {
    const { clock, one, two } = stores()
    await one.claim({ key: 'a', expiresAt: new Date(start + 1_000) })
    clock.advance(999)
    expect(await two.claim({ key: 'a' })).toBe('seen')
    clock.advance(1)
    expect(await two.claim({ key: 'a' })).toBe('claimed')
  })

  it('does not let a store release what another one has taken over', async () => {
    const { clock, one, two } = stores()
    await one.claim({ key: 'a', expiresAt: new Date(start + 1_000) })
    clock.advance(1_000)
    await two.claim({ key: 'a' })
    await one.release('a')
    expect(await one.claim({ key: 'a' })).toBe('seen')
  })

  it('does not let a late release take what the same store has claimed anew', async () => {
    const clock = createManualClock(start)
    let arrive: (() => void) | undefined
    const slow: Database = {
      ...database,
      query: async (text, values) => {
        if (text.includes('delete from') && arrive === undefined) {
          await new Promise<void>((resolve) => {
            arrive = resolve
          })
        }
        return database.query(text, values)
      },
    }
    const one = createSeenStore(slow, { clock })
    await one.claim({ key: 'a', expiresAt: new Date(start + 1_000) })
    clock.advance(999)
    const releasing = one.release('a')
    clock.advance(1)
    expect(await one.claim({ key: 'a' })).toBe('claimed')
    arrive?.()
    await releasing
    expect(await createSeenStore(database, { clock }).claim({ key: 'a' })).toBe('seen')
  })

  it('gives back, before it claims anything else, what it may have claimed without hearing so', async () => {
    const { clock, two } = stores()
    let isLost = true
    const one = createSeenStore(
      {
        ...database,
        query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
          const rows = await database.query<Row>(text, values)
          if (isLost) throw new InboxError({ code: 'database-unavailable', message: 'lost', remedy: 'Wait.' })
          return rows
        },
      },
      { clock },
    )
    await expect(one.claim({ key: 'a' })).rejects.toMatchObject({ code: 'database-unavailable' })
    expect(await two.claim({ key: 'a' })).toBe('seen')
    isLost = false
    expect(await one.claim({ key: 'b' })).toBe('claimed')
    expect(await two.claim({ key: 'a' })).toBe('claimed')
  })

  it('claims nothing while it cannot give back what it owes', async () => {
    const { clock, two } = stores()
    let isAway = false
    const one = createSeenStore(
      {
        ...database,
        query: async (text, values) => {
          if (isAway && text.includes('delete from')) {
            throw new InboxError({ code: 'database-unavailable', message: 'away', remedy: 'Wait.' })
          }
          return database.query(text, values)
        },
      },
      { clock },
    )
    await one.claim({ key: 'a' })
    isAway = true
    await one.release('a')
    await expect(one.claim({ key: 'b' })).rejects.toMatchObject({ code: 'database-unavailable' })
    isAway = false
    expect(await one.claim({ key: 'b' })).toBe('claimed')
    expect(await two.claim({ key: 'a' })).toBe('claimed')
  })

  it('overtakes a position that is behind, and lets an equal one pass', async () => {
    const { one, two } = stores()
    await one.claim({ key: 'b', subject: 's', position: '2' })
    expect(await two.claim({ key: 'a', subject: 's', position: '1' })).toBe('overtaken')
    expect(await two.claim({ key: 'c', subject: 's', position: '2' })).toBe('claimed')
  })

  it('compares positions letter by letter, as JavaScript does', async () => {
    const { one } = stores()
    await one.claim({ key: 'a', subject: 's', position: 'a' })
    expect(await one.claim({ key: 'B', subject: 's', position: 'B' })).toBe('overtaken')
  })

  it('claims nothing where the transaction around it fails', async () => {
    const { one } = stores()
    const failing = database.transaction(async (sql) => {
      await claimIn(sql, { key: 'a', subject: 's', position: '1' }, { now: start, owner: 'x' })
      throw new Error('planned')
    })
    await expect(failing).rejects.toThrow('planned')
    expect(await one.claim({ key: 'a', subject: 's', position: '0' })).toBe('claimed')
  })

  it('answers as the store in memory does, whatever is claimed and released', async () => {
    const claim = fc.record(
      {
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        subject: fc.constantFrom('s', 't'),
        position: fc.constantFrom('1', '2', '3'),
        expiresAt: fc.integer({ min: 1, max: 3_000 }).map((ms) => new Date(start + ms)),
      },
      { requiredKeys: ['key'] },
    )
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ claim }) },
      { weight: 2, arbitrary: fc.record({ release: fc.constantFrom('a', 'b', 'c', 'd') }) },
      { weight: 1, arbitrary: fc.record({ advance: fc.integer({ min: 1, max: 2_000 }) }) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await emptyTables(database)
        const { clock, one } = stores()
        const model = createMemorySeenStore({ now: () => clock.now() })
        for (const each of steps) {
          if ('advance' in each) clock.advance(each.advance)
          else if ('release' in each) await Promise.all([one.release(each.release), model.release(each.release)])
          else {
            const wanted: SeenClaim = each.claim
            expect(await one.claim(wanted)).toBe(await model.claim(wanted))
          }
        }
      }),
      { numRuns: 12 },
    )
  })
})
