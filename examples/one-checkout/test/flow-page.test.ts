import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawFlow } from '../src/flow-page/draw-flow.ts'
import { fillSections } from '../src/flow-page/fill-sections.ts'
import { flowSections } from '../src/flow-page/flow-sections.ts'
import { markdownTable } from '../src/flow-page/markdown-table.ts'

const page = readFileSync(new URL('../../../docs/flow.md', import.meta.url), 'utf8')

describe('docs/flow.md', () => {
  it('is what the data says: run `pnpm generate` where it is not', () => {
    expect(page).toBe(fillSections(page, flowSections))
  })
})

describe('filling a page', () => {
  const sections = { one: () => 'new' }

  it('writes between the markers, and nowhere else', () => {
    const before = 'a\n<!-- generated: one -->\nold\n<!-- end -->\nb\n'
    expect(fillSections(before, sections)).toBe('a\n<!-- generated: one -->\n\nnew\n\n<!-- end -->\nb\n')
  })

  it('changes nothing the second time', () => {
    const once = fillSections('<!-- generated: one -->\n<!-- end -->', sections)
    expect(fillSections(once, sections)).toBe(once)
  })

  it('refuses a page that lacks a section, and a section that nobody knows', () => {
    expect(() => fillSections('no markers', sections)).toThrow('The page has no section one.')
    expect(() => fillSections('<!-- generated: two -->\n<!-- end -->', sections)).toThrow('the section two')
  })
})

describe('a drawing', () => {
  it('has an arrow for each transition, and names that Mermaid takes', () => {
    const drawn = drawFlow({ ends: 'payment', transitions: { start: ['in-progress'], 'in-progress': ['done'] } })
    expect(drawn.split('\n')).toEqual([
      '```mermaid',
      'stateDiagram-v2',
      '  state "in-progress" as in_progress',
      '  state "done: payment" as done',
      '  [*] --> in_progress',
      '  in_progress --> done',
      '  done --> [*]',
      '```',
    ])
  })
})

describe('a table', () => {
  it('pads each column to its widest cell', () => {
    expect(markdownTable(['a', 'long head'], [['cell', 'b']])).toBe(
      '| a    | long head |\n| ---- | --------- |\n| cell | b         |',
    )
  })
})
