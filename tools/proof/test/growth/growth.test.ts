import { describe, expect, it } from 'vitest'
import { oneOfEachKind } from '../../src/fuzz/chosen-subjects.ts'
import { nameOf, type Subject } from '../../src/fuzz/subject.ts'
import { subjects } from '../../src/fuzz/subjects.ts'
import { quickBounds, wholeBounds } from '../../src/growth/bounds.ts'
import { measureGrowth } from '../../src/growth/growth.ts'
import { allIdeas } from '../../src/hostile/all-ideas.ts'

const chosen = oneOfEachKind(subjects).map((subject) => [nameOf(subject), subject] as const)

describe('the time that hostile text takes', () => {
  it.each(chosen)('grows no faster than the text in %s', { timeout: 30_000 }, async (_, subject) => {
    const { excesses } = await measureGrowth(subject, allIdeas, quickBounds)
    expect(excesses).toEqual([])
  })
})

describe('the measurement', () => {
  const reader = (read: (text: string) => unknown): Subject => ({
    package: 'sample',
    name: 'read',
    genuine: [],
    read: ({ text }) => read(text),
  })
  const runs = { name: 'run', make: (size: number) => 'a'.repeat(size) }
  const bounds = { ...quickBounds, size: 1024, fixedMs: 1, comparedFromMsPerKiB: 0, msPerKiB: 1_000 }

  it('catches a reader that copies all that it has for each character more', async () => {
    const copying = (text: string) => [...text].map((_, index) => text.slice(0, index).split('').length)
    const { excesses } = await measureGrowth(reader(copying), [runs], { ...bounds, size: 512 })
    expect(excesses).toMatchObject([{ idea: 'run', text: expect.stringContaining('times the time') }])
  })

  it('catches, within the bounds of the tests, a list that is copied for each element more', async () => {
    const copying = (text: string) => {
      let all: readonly string[] = []
      for (const element of text.split('<a/>')) all = [...all, element]
      return all
    }
    const elements = { name: 'elements', make: (size: number) => '<a/>'.repeat(size / 4) }
    const { excesses } = await measureGrowth(reader(copying), [elements], quickBounds)
    expect(excesses).toHaveLength(1)
  }, 30_000)

  it('catches an expression that tries every way', async () => {
    const exploding = /^(?:a|a?)+b$/
    const { excesses } = await measureGrowth(
      reader((text) => exploding.test(text)),
      [{ ...runs, make: (size) => 'a'.repeat(size) }],
      {
        ...bounds,
        size: 4,
        msPerKiB: 3,
      },
    )
    expect(excesses).toHaveLength(1)
  })

  describe('of a text in which the platform itself slows down', () => {
    const lists = { name: 'lists', make: (size: number) => '['.repeat(size) }
    const whole = { ...wholeBounds, fixedMs: 0, comparedFromMsPerKiB: 0.03, ratio: 4 }
    const parse = (text: string) => {
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    }

    it('does not blame a reader that only parses it', async () => {
      const { excesses } = await measureGrowth(reader(parse), [lists], whole)
      expect(excesses).toEqual([])
    })

    it('still catches one that goes over it again and again', async () => {
      const slow = (text: string) => {
        parse(text)
        let seen = 0
        for (let round = 0; round < text.length / 1024; round += 1) seen += text.split('[').length
        return seen
      }
      const { excesses } = await measureGrowth(reader(slow), [lists], { ...whole, size: 16 * 1024 })
      expect(excesses).toMatchObject([{ idea: 'lists' }])
    }, 30_000)
  })

  it('lets a reader pass that looks at each character once', async () => {
    const { excesses } = await measureGrowth(
      reader((text) => text.split('').length),
      [runs],
      quickBounds,
    )
    expect(excesses).toEqual([])
  })
})
