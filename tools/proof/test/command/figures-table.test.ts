import { describe, expect, it } from 'vitest'
import { figuresTable } from '../../src/command/figures-table.ts'

describe('figuresTable', () => {
  it('sets text on the left, numbers on the right, and keeps a bar inside its cell', () => {
    expect(
      figuresTable(
        ['name', 'runs'],
        [
          ['a|b', 5],
          ['parse', 12000],
        ],
      ),
    ).toBe(['| name  |  runs |', '| ----- | ----: |', '| a\\|b  |     5 |', '| parse | 12000 |'].join('\n'))
  })
})
