import { describe, expect, it } from 'vitest'
import { type Column, contractTable, totalOf } from '../../contract/contract-table.ts'
import { runCases } from '../../contract/run-cases.ts'
import { subjects } from '../../contract/subjects.ts'

const passes = async () => {}
const fails = async () => {
  throw new Error('2 requests were sent')
}

const column = async (title: string, second: () => Promise<void>): Promise<Column> => ({
  title,
  tallies: await runCases([
    { name: 'purchase: is sent once', theme: 'retries', run: passes },
    { name: 'purchase: is sent once on a 502', theme: 'retries', run: second },
    { name: 'flow: asks nobody once it is done', theme: 'flow: resume', run: passes },
  ]),
})

const plain = (_color: string, text: string) => text

describe('the table of the contract suite', () => {
  it('has a row for each theme and a column for each provider', async () => {
    expect(contractTable([await column('One', passes), await column('Other', fails)], plain).split('\n')).toEqual([
      '              One          Other',
      'retries         2  1 of 2 failed',
      'flow: resume    1              1',
      'all             3  1 of 3 failed',
    ])
  })

  it('is green where all cases hold, and red where one does not', async () => {
    const painted = contractTable([await column('Other', fails)], (color, text) => `${color}(${text.trim()})`)
    expect(painted).toContain('red(1 of 2 failed)')
    expect(painted).toContain('green(1)')
  })

  it('tells which case failed, and why', async () => {
    expect(totalOf(await column('Other', fails)).failures).toEqual([
      'purchase: is sent once on a 502: 2 requests were sent',
    ])
  })
})

describe('the subjects', () => {
  it('are held to at least thirty cases each, none named twice', () => {
    for (const { cases } of subjects) {
      expect(cases.length).toBeGreaterThanOrEqual(30)
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    }
  })
})
