import type { IssuerPage } from '@three-ds/core/testing'
import { renderSandboxPage } from '@three-ds/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePages } from './sample-pages.ts'

/** The same page with one text wherever a text can stand. */
function filledWith<Value>(value: Value, text: string): Value {
  if (Array.isArray(value)) return value.map((one) => filledWith(one, text)) as Value
  if (typeof value !== 'object' || value === null) return value
  const closed = new Set(['kind', 'amount', 'decision', 'notice', 'windowSize'])
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      closed.has(name) ? one : typeof one === 'string' ? text : filledWith(one, text),
    ]),
  ) as Value
}

const form = { url: 'https://shop.example/term', fields: { cres: 'e30' } }
const subject = { gateway: 'Example' }

describe('renderSandboxPage', () => {
  it('is a whole document in a named language, for a phone too', () => {
    const html = renderSandboxPage(samplePages.challenge)
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/)
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(html).toContain('<title>Confirm your payment - Sandbox Bank</title>')
  })

  it('shows the amount with the decimals of its currency', () => {
    expect(renderSandboxPage(samplePages.app)).toMatch(/KWD\s123,456\.789/)
  })

  it('leaves out what is not known', () => {
    const html = renderSandboxPage({ kind: 'app', subject, decision: 'asked', approve: form, decline: form })
    expect(html).toContain('<dt>Gateway</dt><dd>Example</dd>')
    for (const absent of ['<dt>Shop', '<dt>Amount', '<dt>Card', 'class="scheme"', 'undefined']) {
      expect(html).not.toContain(absent)
    }
  })

  it.each(['fingerprint', 'return-form'] as const)(
    'sends the form of a %s by itself, with a button without script',
    (kind) => {
      const html = renderSandboxPage({ kind, subject, form })
      expect(html).toContain('<form method="post" action="https://shop.example/term">')
      expect(html).toContain('<noscript><button>Continue</button></noscript>')
      expect(html).toContain('<script>document.forms[0].submit()</script>')
    },
  )

  it('needs no script for a password or the app', () => {
    for (const page of [samplePages.challenge, samplePages.app, samplePages.approved]) {
      expect(renderSandboxPage(page)).not.toContain('<script')
    }
  })

  it('lets no text become markup', () => {
    const pages: readonly IssuerPage[] = [
      ...Object.values(samplePages),
      { kind: 'fingerprint', subject, form },
      { kind: 'message', subject, message: 'x' },
    ]
    const nasty = fc.string().map((text) => `${text}"'><img src=x></script><script>steal()</script>`)
    fc.assert(
      fc.property(nasty, (text) => {
        for (const page of pages) {
          const html = renderSandboxPage(filledWith(page, text))
          expect(html).not.toContain('<img')
          expect(html).not.toContain('<script>steal')
        }
      }),
    )
  })
})
