import { parseSessionPost } from '@three-ds/shopify/payments-app'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmation, offsiteSession } from './posts.ts'

const eventIn = (body: unknown, expected?: 'session' | 'confirmation') => {
  const verdict = parseSessionPost(JSON.stringify(body), {}, expected)
  return verdict.verdict === 'refused' ? undefined : verdict.event
}

describe('what Shopify posts', () => {
  it('is a payment session', () => {
    const event = eventIn(offsiteSession)
    expect(event?.kind).toBe('payment-session')
    if (event?.kind === 'payment-session') expect(event.session).toEqual(offsiteSession)
  })

  it('is a verification session', () => {
    const gid = offsiteSession.gid.replace('PaymentSession', 'VerificationSession')
    expect(eventIn({ ...offsiteSession, gid }, 'session')?.kind).toBe('verification-session')
    expect(eventIn({ id: offsiteSession.id, gid, payment_method: { type: 'credit_card' } })?.kind).toBe(
      'verification-session',
    )
  })

  it('is a session where it has an amount, or a way to pay', () => {
    const { payment_method: _way, amount: _amount, ...rest } = offsiteSession
    expect(eventIn({ ...rest, amount: '1.00' })?.kind).toBe('payment-session')
    expect(eventIn({ ...rest, payment_method: { type: 'offsite' } })?.kind).toBe('payment-session')
    expect(eventIn(rest)?.kind).toBe('confirmation')
  })

  it('is a confirmation, known by its result', () => {
    expect(eventIn(confirmation)).toMatchObject({
      kind: 'confirmation',
      data: { gid: offsiteSession.gid, confirmation_result: true },
    })
  })

  it('is a confirmation also where it repeats the session', () => {
    expect(eventIn({ ...offsiteSession, confirmation_result: false })).toMatchObject({
      kind: 'confirmation',
      data: { confirmation_result: false },
    })
  })

  it('is a confirmation without a yes where the result does not stand where it is looked for', () => {
    const event = eventIn({ gid: offsiteSession.gid, result: { confirmed: true } })
    expect(event?.kind).toBe('confirmation')
    expect(event?.data).toEqual({ gid: offsiteSession.gid })
    expect(event?.dedupeKey).toBe(`shopify|confirmation|${offsiteSession.gid}|`)
    if (event?.kind === 'confirmation') expect(event.confirmation).toHaveProperty('result.confirmed', true)
  })

  it.each(['yes', 1, {}, []])('has no yes in %j', (confirmation_result) => {
    expect(eventIn({ ...confirmation, confirmation_result })?.data).toEqual({ gid: offsiteSession.gid })
  })

  it('is what its address says, where one is told', () => {
    expect(eventIn(offsiteSession, 'confirmation')?.kind).toBe('confirmation')
    expect(eventIn({ ...offsiteSession, confirmation_result: true }, 'session')?.kind).toBe('payment-session')
  })

  it('keeps what this version does not know', () => {
    const event = eventIn({ ...offsiteSession, later_field: { a: 1 } })
    expect(event).toHaveProperty('session.later_field', { a: 1 })
  })

  it('keeps an amount as the text that it is', () => {
    expect(eventIn({ ...offsiteSession, amount: '1e3' })).toHaveProperty('session.amount', '1e3')
  })

  it('is a hint, under the name of its session', () => {
    const event = eventIn(offsiteSession)
    expect(event?.evidence).toBe('browser')
    expect(event?.id).toBe(`shopify:${offsiteSession.gid}`)
    expect(event?.provider).toBe('shopify')
  })
})

describe('what is no post of Shopify’s', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '<html>planted</html>'],
    ['JSON that breaks off', '{"id":"1"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['nested without end', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  ])('is refused: %s', (_title, body) => {
    expect(parseSessionPost(body)).toMatchObject({ verdict: 'refused', reason: 'unreadable' })
  })

  it('is refused where its bytes are no text', () => {
    expect(parseSessionPost(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({ verdict: 'refused' })
    const text = JSON.stringify({ ...offsiteSession, group: '?' })
    const inside = new TextEncoder().encode(text).map((byte) => (byte === 0x3f ? 0xff : byte))
    expect(parseSessionPost(inside)).toMatchObject({ verdict: 'refused' })
  })

  it.each([
    'gid://shopify/RefundSession/1',
    'gid://shopify/CaptureSession/1',
    'gid://shopify/VoidSession/1',
    'gid://elsewhere/PaymentSession/1',
    'gid://shopify/PaymentSession/',
    'gid://shopify/PaymentSession/../1',
    'gid://shopify/PaymentSession/1\n',
    7,
    null,
  ])('is refused for the gid %j, as a session and as a confirmation', (gid) => {
    expect(eventIn({ ...offsiteSession, gid })).toBeUndefined()
    expect(eventIn({ ...confirmation, gid })).toBeUndefined()
  })

  it.each(['', 'a b', '../1', 'x'.repeat(129), null, {}])('is refused as a session for the id %j', (id) => {
    expect(eventIn({ ...offsiteSession, id })).toBeUndefined()
  })

  it('never makes it throw, and never is repeated in the hint', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (body) => {
        const verdict = parseSessionPost(body)
        if (verdict.verdict === 'refused') expect(verdict.hint.length).toBeLessThan(160)
      }),
    )
    const verdict = parseSessionPost(JSON.stringify({ ...offsiteSession, gid: 'planted-secret' }))
    expect(JSON.stringify(verdict)).not.toContain('planted-secret')
  })
})
