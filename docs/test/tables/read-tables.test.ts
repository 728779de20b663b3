import { describe, expect, it } from 'vitest'
import { budgetRows } from '../../src/tables/budget-table.ts'
import { proofRows } from '../../src/tables/proof-table.ts'
import { sumOf, tablesBelow } from '../../src/tables/read-tables.ts'

const page = `# Page

## Leaks

| client   | calls | leaks |
| -------- | ----: | ----: |
| spreedly |    12 |     0 |
| finaro   |     3 |     1 |

Words between.

| client | calls |
| ------ | ----: |
| none   | many  |

## Other

| client | calls |
| ------ | ----: |
| x      |     1 |
`

describe('the tables of a page', () => {
  it('are those below the heading, in their order', () => {
    const [first, second, third] = tablesBelow(page, 'Leaks')
    expect(first).toEqual([
      { client: 'spreedly', calls: '12', leaks: '0' },
      { client: 'finaro', calls: '3', leaks: '1' },
    ])
    expect(second).toHaveLength(1)
    expect(third).toBeUndefined()
  })

  it('sum up by column', () => {
    expect(sumOf(tablesBelow(page, 'Leaks')[0], 'calls')).toBe(15)
    expect(sumOf(tablesBelow(page, 'Leaks')[0], 'leaks')).toBe(1)
  })

  it('are missed loudly: a heading, a table, a column, a number', () => {
    const [first, second] = tablesBelow(page, 'Leaks')
    expect(() => tablesBelow(page, 'Soak')).toThrow('no heading "Soak"')
    expect(() => sumOf(undefined, 'calls')).toThrow('"calls"')
    expect(() => sumOf(first, 'paid twice')).toThrow('holds no integer')
    expect(() => sumOf(second, 'calls')).toThrow('holds no integer')
  })
})

describe('the proofs of the start page', () => {
  it('are refused where the page on reliability has changed its shape', () => {
    expect(() => proofRows(page)).toThrow('Faults between client and gateway')
  })
})

describe('the budgets of the start page', () => {
  const budgets = '| budget | at most | measured | it is |\n| --- | --- | --- | --- |\n'

  it('are all that the page on performance judges, the broken ones too', () => {
    const text = `${budgets}| a | 1.10 × | 1.32 × | **broken** |\n\nWords.\n\n| other |\n| --- |\n| x |\n\n${budgets}| b | 2.00 × | 1.00 × | kept |\n`
    expect(budgetRows(text)).toEqual([
      ['a', '1.10 ×', '1.32 ×', '**broken**'],
      ['b', '2.00 ×', '1.00 ×', 'kept'],
    ])
  })

  it('are missed loudly', () => {
    expect(() => budgetRows(page)).toThrow('judges no budget')
  })
})
