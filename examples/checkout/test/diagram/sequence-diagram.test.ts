import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequenceDiagram } from '../../src/diagram/sequence-diagram.ts'
import type { Party, TimelineEntry } from '../../src/timeline/entry.ts'

const entry = (from: Party, to: Party, text = 'words'): TimelineEntry => ({ at: 0, from, to, kind: 'call', text })
const draw = (entries: readonly TimelineEntry[], width = 480) => sequenceDiagram(entries, { width, title: 'Test' })

const anyParty = fc.constantFrom<Party>('browser', 'shop', 'gateway', 'issuer')
const anyEntry = fc
  .tuple(anyParty, anyParty, fc.string({ maxLength: 200 }))
  .map(([from, to, text]) => entry(from, to, text))

describe('sequenceDiagram', () => {
  it('names the four parties', () => {
    for (const name of ['Bank', 'Browser', 'Shop', 'Gateway']) expect(draw([])).toContain(`>${name}</text>`)
  })

  it('draws an arrow from party to party', () => {
    expect(draw([entry('shop', 'gateway', 'POST /purchase')])).toContain('d="M300 61H420"')
  })

  it('draws a dot where one does something alone', () => {
    expect(draw([entry('shop', 'shop')])).toContain('<circle class="dot call" cx="300"')
  })

  it('says how often something happened', () => {
    expect(draw([entry('shop', 'gateway'), entry('shop', 'gateway')])).toContain('words ×2')
  })

  it('writes text as text, whoever made it', () => {
    const svg = draw([entry('browser', 'shop', '<script>alert("&")</script>')])
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;')
  })

  it('keeps every label inside, however narrow it is drawn', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.integer({ min: 280, max: 900 }), (entries, width) => {
        for (const [, x] of draw(entries, width).matchAll(/class="label \w+" x="([\d.-]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0)
          expect(Number(x)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('needs no style sheet and no script', () => {
    expect(draw([entry('shop', 'gateway')])).not.toMatch(/<style|<script|style=|href=/)
  })
})
