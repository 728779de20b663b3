import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAgenda } from '../../../src/inbox/simulation/agenda.ts'

describe('an agenda', () => {
  it('does everything once, the earliest first, and of the same time what was put in first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const agenda = createAgenda()
        const done: { time: number; index: number }[] = []
        for (const [index, time] of times.entries()) agenda.at(time, () => done.push({ time, index }))
        agenda.run()
        expect(done).toEqual(
          times.map((time, index) => ({ time, index })).toSorted((a, b) => a.time - b.time || a.index - b.index),
        )
      }),
    )
  })

  it('takes what is put in on the way', () => {
    const agenda = createAgenda()
    const at: number[] = []
    agenda.at(5, () => agenda.at(agenda.now() + 1, () => at.push(agenda.now())))
    agenda.at(7, () => at.push(agenda.now()))
    agenda.run()
    expect(at).toEqual([6, 7])
  })
})
