import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/page/html.ts'

describe('html', () => {
  it('escapes what is put into it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const made = String(html`<p title="${text}">${text}</p>`)
        expect(made).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/)
      }),
    )
  })

  it('leaves pieces of a page as they are', () => {
    expect(String(html`<ul>${['<b>', 'c'].map((text) => html`<li>${text}</li>`)}</ul>`)).toBe(
      '<ul><li>&lt;b&gt;</li><li>c</li></ul>',
    )
  })
})
