import { ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { fuzzSubject } from '../../src/fuzz/fuzz-subject.ts'
import { fromText } from '../../src/fuzz/hostile-input.ts'
import { outcomeOf } from '../../src/fuzz/outcome.ts'
import { nameOf, type Subject } from '../../src/fuzz/subject.ts'
import { subjects } from '../../src/fuzz/subjects.ts'
import { seededChoice } from '../../src/hostile/choice.ts'

/** Inputs for each reader; `pnpm proof:fuzz` feeds as many as you like. */
const runs = 16

describe('hostile input', () => {
  it.each(subjects.map((subject, index) => [`${nameOf(subject)} (${index})`, subject, index] as const))(
    'breaks nothing in %s',
    async (_, subject, index) => {
      const report = await fuzzSubject(subject, seededChoice(index + 1), { runs })
      expect(report.breaches).toEqual([])
      expect(report.runs).toBeGreaterThanOrEqual(runs)
    },
  )
})

describe('the judge of hostile input', () => {
  const reader = (read: Subject['read']): Subject => ({ package: 'sample', name: 'read', genuine: ['a'], read })
  const judged = (read: Subject['read']) => outcomeOf(reader(read), fromText('a'))

  it('takes a value for a value, an error of ours for a refusal', async () => {
    expect(await judged(() => 1)).toEqual({ kind: 'value' })
    const refusing = () => {
      throw new ThreeDSError({ code: 'invalid-input', message: 'no', outcome: 'not-sent', remedy: 'none' })
    }
    expect(await judged(refusing)).toEqual({ kind: 'refused' })
  })

  it('hears any other error, thrown or rejected, as a breach', async () => {
    expect(await judged(() => JSON.parse('{'))).toMatchObject({
      kind: 'breach',
      text: expect.stringContaining('SyntaxError'),
    })
    expect(await judged(async () => Promise.reject(new RangeError('x')))).toMatchObject({ kind: 'breach' })
    expect(await judged(() => Promise.reject('a text'))).toMatchObject({ kind: 'breach' })
  })

  it('sees a prototype that was written to, and a value that inherits from the input', async () => {
    const writing = () => Reflect.set(Object.prototype, 'polluted', 1)
    expect(await judged(writing)).toEqual({ kind: 'breach', text: 'Object.prototype was written to' })
    Reflect.deleteProperty(Object.prototype, 'polluted')
    expect(await judged(() => ({ a: Object.create({ polluted: 1 }) }))).toMatchObject({ kind: 'breach' })
    expect(await judged(() => JSON.parse('{"__proto__":{"polluted":1}}'))).toEqual({ kind: 'value' })
  })

  it('reports a genuine input that is refused', async () => {
    const refusing = () => {
      throw new ThreeDSError({ code: 'invalid-input', message: 'no', outcome: 'not-sent', remedy: 'none' })
    }
    const { breaches } = await fuzzSubject(reader(refusing), seededChoice(1), { runs: 0 })
    expect(breaches).toEqual([{ subject: 'sample read', from: 'a genuine input', text: 'it was not read' }])
  })
})
