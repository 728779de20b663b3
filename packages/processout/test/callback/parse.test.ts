import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWebhook } from '../../src/callback/parse.ts'

describe('a body that is too long', () => {
  it('is not parsed, as text and as bytes', () => {
    const body = JSON.stringify({ event_id: 'ev_1', event_type: 'x'.repeat(20_000) })
    expect(parseWebhook(body)).toBeUndefined()
    expect(parseWebhook(new TextEncoder().encode(body))).toBeUndefined()
  })

  it('is one by its first byte too many', () => {
    const body = '{"event_id":"ev_1"}'
    expect(parseWebhook(body.padEnd(16_384))).toEqual({ event_id: 'ev_1' })
    expect(parseWebhook(body.padEnd(16_385))).toBeUndefined()
  })

  it('has no hint that is no text', () => {
    expect(parseWebhook('{"event_id":"ev_1","event_type":7}')).toEqual({ event_id: 'ev_1' })
  })
})

describe('a webhook', () => {
  it('is the one that ProcessOut prints', () => {
    const body = '{"event_id":"ev_rV1yRUxr8IZ4p5sumcW2fbLxRy4FTB3C","event_type":"transaction.failed"}'
    const webhook = { event_id: 'ev_rV1yRUxr8IZ4p5sumcW2fbLxRy4FTB3C', event_type: 'transaction.failed' }
    expect(parseWebhook(body)).toEqual(webhook)
    expect(parseWebhook(new TextEncoder().encode(body))).toEqual(webhook)
  })

  it('gives nothing but an id and a hint, whatever else is posted', () => {
    expect(parseWebhook('{"event_id":"ev_1","transaction":{"status":"authorized"}}')).toEqual({ event_id: 'ev_1' })
  })

  it.each([
    '',
    'null',
    '[]',
    '"ev_1"',
    '{}',
    '{"event_id":1}',
    '{"event_id":""}',
    '{"event_id":"tr_1"}',
    '{"event_id":"x_ev_1"}',
    '{"event_id":"ev_1/../../invoices"}',
    '{"event_id":"ev_1?expand=a"}',
    `{"event_id":"ev_${'1'.repeat(200)}"}`,
    'event_id=ev_1',
    '{"event_id":"ev_1"',
  ])('is none: %s', (body) => {
    expect(parseWebhook(body)).toBeUndefined()
  })

  it('is none where it is not UTF-8', () => {
    expect(parseWebhook(new Uint8Array([0x22, 0xff, 0x22]))).toBeUndefined()
    const inside = new TextEncoder()
      .encode('{"event_id":"ev_1","event_type":"?"}')
      .map((byte) => (byte === 0x3f ? 0xff : byte))
    expect(parseWebhook(inside)).toBeUndefined()
  })

  it('never throws, and never lets through what is no id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
        expect(parseWebhook(body)?.event_id ?? 'ev_1').toMatch(/^ev_[\w-]+$/)
      }),
    )
  })
})
