import { describe, expect, it } from 'vitest'
import { parseCallback } from '../../src/callback/parse.ts'
import { verifyCallback } from '../../src/callback/verify.ts'
import { renderCallbackXml } from '../../src/testing/render-callback.ts'
import { judged, signed, signingSecret } from './judged.ts'

const mebibyte = 1024 * 1024
const filled = (part: string): string => part.repeat(Math.floor((mebibyte - 100) / part.length))

describe('a body that is too large', () => {
  it.each([
    ['text', '<'.repeat(10 * mebibyte)],
    ['bytes', new Uint8Array(10 * mebibyte)],
    ['text of many bytes', '<€'.repeat(mebibyte / 3)],
  ])('is refused unread, as %s', async (_, body) => {
    expect(await judged(body)).toEqual(['too-large'])
  })

  it('is measured in bytes, to the byte', async () => {
    const body = renderCallbackXml([await signed({ order_id: '€' })])
    const maxBytes = new TextEncoder().encode(body).byteLength
    const options = { signingSecrets: [signingSecret] as const }
    expect((await verifyCallback(body, { ...options, maxBytes }))[0]?.verdict).toBe('accepted')
    expect((await verifyCallback(body, { ...options, maxBytes: maxBytes - 1 }))[0]).toMatchObject({
      reason: 'too-large',
    })
  })
})

describe('a body that is no text', () => {
  it('is unreadable where it is not UTF-8', async () => {
    expect(await judged(Uint8Array.of(0x3c, 0xff, 0xfe))).toEqual(['unreadable'])
    expect(await judged(Uint8Array.of(0xff, 0xfe, 0x3c, 0x00))).toEqual(['unreadable'])
  })

  it.each(['', ' ', 'a=1&b=2', 'null', '[]', '"<transactions/>"', '\uFEFF'])('is unreadable as %j', async (body) => {
    expect(await judged(body)).toEqual(['unreadable'])
  })
})

describe('a body that is built to be slow', () => {
  it.each([
    '<a>',
    '<a/>',
    '<',
    '</a>',
    '<!--',
    '<![CDATA[',
    '<!-- --><a',
    '<a b="',
    '<a b="" ',
    '<a \t\n',
    '&#1;',
    '&',
    '<?',
    '<transaction><signed>',
    '{"a":',
    '{',
    '{"\\',
  ])('is answered in time: %j, a mebibyte of it', async (part) => {
    const body = filled(part)
    expect(await judged(body)).not.toContain('accepted')
    expect(await judged(`<transactions>${body}</transactions>`)).not.toContain('accepted')
    expect(await judged(`{"transactions":[${body}`)).not.toContain('accepted')
    await expect(parseCallback(body)).rejects.toMatchObject({ code: 'invalid-input', outcome: 'not-sent' })
  })

  it('may repeat an element as often as it fits: each costs the same', async () => {
    const body = (elements: number) => `<transaction><token>T1</token>${'<a/>'.repeat(elements)}</transaction>`
    const { transactions } = await parseCallback(body(200_000))
    expect(transactions[0]?.transaction).toMatchObject({ a: { length: 200_000 } })
  })

  it('may not nest without end', async () => {
    const deep = (levels: number) => `<transaction>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</transaction>`
    expect(await judged(deep(50))).toEqual(['unsigned at 0'])
    expect(await judged(deep(5_000))).toEqual(['unreadable'])
    await expect(parseCallback(deep(5_000))).rejects.toMatchObject({ code: 'invalid-input' })
    const json = (levels: number) => `{"transaction":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`
    expect(await judged(json(50))).toEqual(['unsigned at 0'])
    expect(await judged(json(5_000))).toEqual(['unreadable'])
    await expect(parseCallback(json(5_000))).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
