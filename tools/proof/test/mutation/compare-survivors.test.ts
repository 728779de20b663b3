import { describe, expect, it } from 'vitest'
import { compareSurvivors } from '../../src/mutation/compare-survivors.ts'
import type { JudgedMutant } from '../../src/mutation/judge-source.ts'
import { mutationTable, percentNoticed } from '../../src/mutation/mutation-table.ts'

const mutant = (change: string, end: JudgedMutant['verdict']['end'], kind: JudgedMutant['kind'] = 'string') =>
  ({ source: 'a.ts', kind, change, verdict: { end } }) as const

describe('the survivors of a run', () => {
  it('are explained one by one', () => {
    const judged = [mutant('a', 'survived'), mutant('b', 'survived'), mutant('c', 'killed')]
    const { unexplained, stale } = compareSurvivors(judged, { 'a.ts': { a: 'limit' } })
    expect(unexplained).toEqual([mutant('b', 'survived')])
    expect(stale).toEqual([])
  })

  it('are also those that no test reaches', () => {
    expect(compareSurvivors([mutant('a', 'no coverage')], {}).unexplained).toHaveLength(1)
  })

  it('are not what timed out, nor words for people', () => {
    const judged = [mutant('a', 'timed out'), mutant('b', 'survived', 'words')]
    expect(compareSurvivors(judged, {}).unexplained).toEqual([])
  })

  it('show an explanation that has nothing to explain any more, in the files that were mutated', () => {
    const known = { 'a.ts': { a: 'limit', gone: 'limit' }, 'b.ts': { b: 'limit' } } as const
    expect(compareSurvivors([mutant('a', 'killed')], known).stale).toEqual(['a.ts: a', 'a.ts: gone'])
  })
})

describe('the table', () => {
  const mutants = [
    mutant('a', 'killed'),
    mutant('b', 'timed out'),
    mutant('c', 'survived'),
    mutant('d', 'killed', 'words'),
    mutant('e', 'survived', 'words'),
  ]

  it('counts what decides, and words apart, in a row for each group and one for all', () => {
    const lines = mutationTable([{ name: 'core: eci', mutants }]).split('\n')
    expect(lines).toHaveLength(4)
    for (const line of lines.slice(2)) {
      expect(
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(2, -1),
      ).toEqual(['3', '1', '1', '1', '0', '66.6', '2', '1'])
    }
  })

  it('never rounds up to the goal', () => {
    const many = [
      ...Array.from({ length: 9_496 }, () => mutant('a', 'killed')),
      ...Array.from({ length: 504 }, () => mutant('b', 'survived')),
    ]
    expect(percentNoticed(many)).toBe(94.9)
    expect(percentNoticed([])).toBe(100)
  })
})
