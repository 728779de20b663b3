import { createMemorySeenStore } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventClaim } from '../../src/callback/event-claim.ts'

const [early, late] = ['2026-01-31T09:30:00Z', '2026-01-31T09:30:01Z']
const passing = ['pending', 'processing', 'gateway_processing_result_unknown']
const final = ['succeeded', 'failed', 'gateway_processing_failed', 'gateway_setup_failed']

/** What a store says to these events of one transaction, in this order. */
async function told(...events: readonly (readonly [state: string, updated_at: string])[]) {
  const seen = createMemorySeenStore()
  const verdicts: string[] = []
  for (const [state, updated_at] of events)
    verdicts.push(await seen.claim(eventClaim({ token: 'T', state, updated_at })))
  return verdicts
}

describe('eventClaim', () => {
  it('lets a transaction go on with time', async () => {
    expect(await told(['pending', early], ['processing', late], ['succeeded', late])).toEqual(Array(3).fill('claimed'))
  })

  it('overtakes an older state', async () => {
    expect(await told(['processing', late], ['pending', early])).toEqual(['claimed', 'overtaken'])
    expect(await told(['failed', late], ['succeeded', early])).toEqual(['claimed', 'overtaken'])
  })

  it.each(final)('on a tie lets %s win over a passing state, in either order', async (state) => {
    for (const other of passing) {
      expect(await told([other, early], [state, early])).toEqual(['claimed', 'claimed'])
      expect(await told([state, early], [other, early])).toEqual(['claimed', 'overtaken'])
    }
  })

  it.each(final)('never takes %s back to a passing state, not even a later one', async (state) => {
    for (const other of passing) expect(await told([state, early], [other, late])).toEqual(['claimed', 'overtaken'])
  })

  it('hands over a final state that is older than a passing one: it is the end all the same', async () => {
    expect(await told(['processing', late], ['succeeded', early])).toEqual(['claimed', 'claimed'])
  })

  it('compares instants, not texts', async () => {
    const [fiveOffset, utc] = ['2015-01-08T15:31:32-05:00', '2015-01-08T20:31:31Z']
    expect(await told(['pending', fiveOffset], ['processing', utc])).toEqual(['claimed', 'overtaken'])
  })

  it('knows the same event in another offset', async () => {
    const [offset, utc] = ['2015-01-08T15:31:32-05:00', '2015-01-08T20:31:32Z']
    expect(await told(['pending', offset], ['pending', utc])).toEqual(['claimed', 'seen'])
  })

  it('hands an unknown state over unless something newer has been', async () => {
    expect(await told(['succeeded', early], ['voided', late])).toEqual(['claimed', 'claimed'])
    expect(await told(['succeeded', late], ['voided', early])).toEqual(['claimed', 'overtaken'])
    expect(await told(['voided', early], ['succeeded', late])).toEqual(['claimed', 'claimed'])
  })

  it('keeps transactions apart', () => {
    const claims = ['T1', 'T2'].map((token) => eventClaim({ token, state: 'pending', updated_at: early }))
    expect(claims[0]?.subject).not.toBe(claims[1]?.subject)
  })

  it('claims without a position where a fetched transaction has no readable time', () => {
    expect(eventClaim({ token: 'T', state: 'pending' })).toEqual({ key: 'spreedly|T|pending|' })
    expect(eventClaim({ token: 'T', state: 'pending', updated_at: 'x' })).toEqual({ key: 'spreedly|T|pending|x' })
  })

  it('ends on a final state, in whatever order callbacks arrive', async () => {
    const events = [...passing, ...final].flatMap((state) => [early, late].map((time) => [state, time] as const))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(events), async (order) => {
        const verdicts = await told(...order)
        const heard = order.filter((_, at) => verdicts[at] === 'claimed').map(([state]) => state)
        const firstEnd = heard.findIndex((state) => final.includes(state))
        expect(firstEnd === -1 ? [] : heard.slice(firstEnd).filter((state) => passing.includes(state))).toEqual([])
      }),
    )
  })
})
