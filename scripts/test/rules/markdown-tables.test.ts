import { describe, expect, it } from 'vitest'
import { markdownTables } from '../../rules/markdown-tables.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (...lines: string[]) => markdownTables(virtualFiles({ 'docs/a.md': lines.join('\n') }))
const told = (...lines: string[]) => check(...lines).map(({ line, text }) => [line, text])

const table = ['| a | b |', '| --- | :-: |', '| 1 | 2 |', '| 1 | 3 |']

describe('Markdown tables', () => {
  it('pass, several in one file too, with the same rows', () => {
    expect(check(...table, '', ...table, 'Words.', ...table)).toEqual([])
  })

  it('pass with rows of hyphens as content', () => {
    expect(check(...table, '| - | x |', '| -- | y |')).toEqual([])
  })

  it('are not looked for in code', () => {
    expect(check('```md', ...table, ...table, '```')).toEqual([])
  })

  it('are refused with a second head, and with a row that stands there already, however wide its cells are', () => {
    expect(told(...table, '| command | c |', '| ------- | - |', '| 1   | 2   |')).toEqual([
      [6, 'a table with a second head'],
      [7, 'a row that stands in its table already'],
    ])
  })
})
