import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPayment } from '../../../src/checkout/schemas/read-payment.ts'
import { page, transaction } from '../sample.ts'

const went = { id: 1, transaction: transaction('success') }
const asks = (redirect_url: string) => ({ id: 1, next_action: { redirect_url } })
const read = (status: number, payment: Parameters<typeof readPayment>[2], own?: string) =>
  readPayment('read', status, payment, own)

describe('a payment under 202', () => {
  it('asks for the cardholder where it names an address', () => {
    expect(read(202, asks(page))).toMatchObject({
      kind: 'action-required',
      redirectUrl: page,
      standing: { id: '1', status: 'not-attempted' },
    })
  })

  it.each(['', ' '])('is processing where the address is empty: %j', (redirect_url) => {
    expect(read(202, asks(redirect_url))).toMatchObject({ kind: 'processing', standing: { status: 'processing' } })
  })

  it('is not final, whatever its fields say', () => {
    expect(read(202, went).kind).toBe('processing')
    expect(read(202, { id: 1, transaction: transaction('failure') }).kind).toBe('processing')
    expect(read(202, { id: 1, payment_processing_error_message: 'x' }).kind).toBe('processing')
  })
})

describe('an address that no cardholder may be sent to', () => {
  it.each([
    'http://example.myshopify.com/3ds',
    'javascript:alert(1)',
    'data:text/html,x',
    '/3ds/7',
    'https://shop@evil.example/3ds',
    'https://',
  ])('is not handed on: %s', (address) => {
    expect(read(202, asks(address))).toMatchObject({ kind: 'unrecognized', standing: { status: 'unknown' } })
  })

  it('may be plain http where the client itself calls this machine, at that origin alone', () => {
    const own = 'http://localhost:4000'
    expect(read(202, asks(`${own}/3ds/7`), own)).toMatchObject({ kind: 'action-required', redirectUrl: `${own}/3ds/7` })
    expect(read(202, asks('http://localhost:4001/3ds/7'), own).kind).toBe('unrecognized')
    expect(read(202, asks('http://x@localhost:4000/3ds/7'), own).kind).toBe('unrecognized')
  })
})

describe('a payment under 200', () => {
  it('is final', () => {
    expect(read(200, went).kind).toBe('succeeded')
    expect(read(200, { id: 1, transaction: transaction('failure') }).kind).toBe('declined')
    expect(read(200, { ...went, fraudulent: true })).toMatchObject({
      kind: 'processing',
      standing: { status: 'in-review' },
    })
  })

  it.each(['void', 'refund'])('is not paid where its transaction is a %s: the money is not there', (kind) => {
    expect(read(200, { id: 1, transaction: transaction('success', { kind }) }).kind).toBe('unrecognized')
  })

  it('is final although an old address still stands there', () => {
    expect(read(200, { ...went, ...asks(page) }).kind).toBe('succeeded')
  })

  it('is neither paid nor declined where nothing tells how it ended', () => {
    expect(read(200, { id: 1 })).toMatchObject({ kind: 'unrecognized', standing: { status: 'unknown' } })
  })
})

describe('a payment that was just made', () => {
  it.each([200, 201, 202])('is processing where it tells nothing yet: %d', (status) => {
    expect(readPayment('create', status, { id: 1 }, undefined).kind).toBe('processing')
  })

  it.each([200, 201])('may be final at once: %d', (status) => {
    expect(readPayment('create', status, went, undefined).kind).toBe('succeeded')
  })

  it('may ask for the cardholder at once', () => {
    expect(readPayment('create', 201, asks(page), undefined).kind).toBe('action-required')
  })
})

describe('what comes with an outcome', () => {
  it('is the gateway’s word, the amount, and a code with the gateway’s own message', () => {
    const declined = transaction('failure', { error_code: 'card_declined', message: 'Bogus Gateway: Forced failure' })
    expect(read(200, { id: 7, transaction: declined, payment_processing_error_message: 'Card declined' })).toEqual({
      kind: 'declined',
      standing: {
        id: '7',
        providerStatus: 'failure',
        amount: { minorUnits: 39800, currency: 'USD' },
        status: 'declined',
        decline: { kind: 'undistinguished', code: 'card_declined', text: 'Bogus Gateway: Forced failure' },
      },
    })
  })

  it('is Shopify’s message where the gateway has none', () => {
    const failed = { id: 7, payment_processing_error_message: 'Your payment could not be authenticated.' }
    expect(read(200, failed).standing).toMatchObject({
      decline: { kind: 'undistinguished', text: 'Your payment could not be authenticated.' },
    })
  })

  it('is a note where it was charged', () => {
    const noted = { ...went, payment_processing_error_message: '3D Secure was not handled in time.' }
    expect(read(200, noted).standing).toMatchObject({ status: 'captured', note: '3D Secure was not handled in time.' })
  })

  it('never grows beyond what a result holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5_000, maxLength: 6_000 }), (text) => {
        const { standing } = read(200, { id: 1, payment_processing_error_message: `x${text}` })
        expect(JSON.stringify(standing.status === 'declined' && standing.decline.text?.length)).toBe('4096')
      }),
      { numRuns: 5 },
    )
  })
})
