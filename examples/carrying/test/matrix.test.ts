import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardCases } from '../src/card-case.ts'
import { cellOf } from '../src/cell.ts'
import { notes } from '../src/notes.ts'
import { placeBetween } from '../src/place-between.ts'
import { renderMatrix } from '../src/render-matrix.ts'
import { sources } from '../src/sources.ts'
import { dataTargets, reportTargets, targets } from '../src/targets.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const lines = renderMatrix().split('\n')

describe('the table in the README', () => {
  it('is what the generator writes: run `pnpm generate` after a change', () => {
    expect(readme).toBe(placeBetween(readme, 'carrying', renderMatrix()))
  })

  it('has a row for each source and a column for each target', () => {
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(sources.length + 2)
    for (const { name } of [...targets, ...reportTargets, ...dataTargets]) expect(lines[0]).toContain(name)
    for (const { name } of sources) expect(lines.some((line) => line.startsWith(`| ${name}`))).toBe(true)
  })

  it('gives a reason for every no, and explains every mark', () => {
    for (const source of sources) {
      for (const { name } of [...targets, ...reportTargets]) {
        const cell = cellOf(source, name)
        expect(cell.carried || cell.notes.length > 0).toBe(true)
      }
    }
    const marks = renderMatrix().match(/<sup>(\d)<\/sup>/g) ?? []
    expect(new Set(marks).size).toBe(Object.keys(notes).length)
  })

  it('rests on runs: every source plays a way, and both schemes wherever something is carried', () => {
    for (const { cases, impossible } of sources) {
      expect(cases.length).toBeGreaterThan(0)
      expect(cardCases).toEqual(expect.arrayContaining([...cases]))
      if (impossible === undefined) expect(new Set(cases.map(({ scheme }) => scheme)).size).toBe(2)
    }
  })
})

describe('placing it', () => {
  const page = 'before\n<!-- x:begin -->\nold\n<!-- x:end -->\nafter'

  it('leaves everything else as it is, and may be repeated', () => {
    const placed = placeBetween(page, 'x', 'new')
    expect(placed).toBe('before\n<!-- x:begin -->\n\nnew\n\n<!-- x:end -->\nafter')
    expect(placeBetween(placed, 'x', 'new')).toBe(placed)
  })

  it.each(['nothing', '<!-- x:end --><!-- x:begin -->', '<!-- x:begin -->'])('needs its markers: %s', (text) => {
    expect(() => placeBetween(text, 'x', 'new')).toThrow('markers')
  })
})
