import { type IssuerPage, renderIssuerPage } from '@three-ds/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const subject = {
  gateway: 'Example',
  merchant: 'Fish & Chips',
  amount: { minorUnits: 500, currency: 'JPY' },
  scheme: 'visa',
  last4: '0092',
} as const

const form = { url: 'https://shop.example/term?a=1&b=2', fields: { cres: '"e30"' } }
const answers = { pass: form, fail: form, cancel: form, 'time-out': form }
const password = { form, field: 'otp', right: '0101', wrong: '3333' }

/** Every kind of page, with one text wherever a text can stand. */
const pagesWith = (text: string): readonly IssuerPage[] => {
  const hostile = { url: text, fields: { [text]: text } }
  const about = { ...subject, gateway: text, merchant: text, last4: text }
  const all = { pass: hostile, fail: hostile, cancel: hostile, 'time-out': hostile }
  return [
    { kind: 'fingerprint', subject: about, form: hostile },
    { kind: 'return-form', subject: about, form: hostile },
    {
      kind: 'challenge',
      subject: about,
      password: { form: hostile, field: 'otp', right: text, wrong: text },
      answers: all,
      app: hostile,
      empty: true,
    },
    {
      kind: 'out-of-band',
      subject: about,
      appUrl: text,
      statusUrl: text,
      proceed: hostile,
      code: hostile,
      answers: all,
      tooEarly: true,
    },
    { kind: 'app', subject: about, decision: 'asked', approve: hostile, decline: hostile },
    { kind: 'message', subject: about, message: text },
  ]
}

describe('renderIssuerPage', () => {
  it('tells what is approved', () => {
    const html = renderIssuerPage({ kind: 'notice', subject, notice: 'done' })
    expect(html).toContain('Fish &#38; Chips, 500 JPY, visa ending in 0092')
  })

  it('leaves out what is not known', () => {
    const html = renderIssuerPage({ kind: 'notice', subject: { gateway: 'Example' }, notice: 'done' })
    expect(html).toContain('<p>Fake issuer of Example</p>')
  })

  it('sends a form by itself, and has a button where no script runs', () => {
    const html = renderIssuerPage({ kind: 'return-form', subject, form })
    expect(html).toContain('action="https://shop.example/term?a=1&#38;b=2"')
    expect(html).toContain('name="cres" value="&#34;e30&#34;"')
    expect(html).toContain('<button>Continue</button>')
    expect(html).toContain('submit()')
  })

  it('asks for the password, and tells which one passes', () => {
    const html = renderIssuerPage({ kind: 'challenge', subject, password, answers, app: form, empty: false })
    expect(html).toContain('0101 passes, 3333 fails.')
    expect(html).toContain('autocomplete="one-time-code"')
    expect(html).not.toContain('role="alert"')
  })

  it('lets no text become markup', () => {
    const nasty = fc.string().map((text) => `${text}"'><img src=x></script><script>steal()</script>`)
    fc.assert(
      fc.property(nasty, (text) => {
        for (const page of pagesWith(text)) {
          const html = renderIssuerPage(page)
          expect(html).not.toContain('<img')
          expect(html).not.toContain('<script>steal')
        }
      }),
    )
  })
})
