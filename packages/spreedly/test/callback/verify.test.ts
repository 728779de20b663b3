import type { JsonObject } from '@three-ds/core'
import { isThreeDSError } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyCallback } from '../../src/callback/verify.ts'
import { acceptedEvent, formats, judged, signed, signingSecret } from './judged.ts'

const thrown = async (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

describe.each(formats)('verifyCallback, $format', ({ render }) => {
  it('gives the signed values typed, and nothing else', async () => {
    const overrides = { order_id: 'order-7', ip: '203.0.113.7', callback_url: 'https://shop.example/c?a=1&b=<2>' }
    const event = await acceptedEvent(render([await signed({ ...overrides, gateway_transaction_id: '44' })]))
    expect(event.signed).toEqual({
      token: 'TestTransactionToken0000001',
      state: 'succeeded',
      succeeded: true,
      amount: 3001,
      currency_code: 'USD',
      transaction_type: 'Purchase',
      created_at: '2026-01-31T09:30:00Z',
      updated_at: '2026-01-31T09:30:02Z',
      on_test_gateway: true,
      ...overrides,
    })
    expect(event.data).toEqual(event.signed)
    expect(event.evidence).toBe('signed')
    expect([event.type, event.provider]).toEqual(['callback', 'spreedly'])
  })

  it('names the event by the order id, else by the token', async () => {
    expect((await acceptedEvent(render([await signed({ order_id: 'order-7' })]))).id).toBe('spreedly:order-7')
    expect((await acceptedEvent(render([await signed()]))).id).toBe('spreedly:TestTransactionToken0000001')
    expect((await acceptedEvent(render([await signed({ order_id: '' })]))).id).toBe(
      'spreedly:TestTransactionToken0000001',
    )
  })

  it('makes the same key of the same state, whatever the offset of its time', async () => {
    const utc = await acceptedEvent(render([await signed({ updated_at: '2015-01-08T20:31:32Z' })]))
    const offset = await acceptedEvent(render([await signed({ updated_at: '2015-01-08T15:31:32-05:00' })]))
    expect(offset.dedupeKey).toBe(utc.dedupeKey)
    expect(offset.signed.updated_at).toBe('2015-01-08T15:31:32-05:00')
  })

  it('makes another key of another state, time or token', async () => {
    const variants: JsonObject[] = [{}, { state: 'pending' }, { updated_at: '2026-01-31T09:30:03Z' }, { token: 'T2' }]
    const events = await Promise.all(variants.map(async (variant) => acceptedEvent(render([await signed(variant)]))))
    expect(new Set(events.map(({ dedupeKey }) => dedupeKey)).size).toBe(4)
  })

  it('keeps order ids to the character', async () => {
    for (const order_id of [
      '00123',
      '1.10',
      '0x1F',
      '1e5',
      ' 7 ',
      'Ordre n° 7',
      '<7>',
      '&amp;',
      '"\'',
      '12345678901234567890',
    ]) {
      expect((await acceptedEvent(render([await signed({ order_id })]))).signed.order_id).toBe(order_id)
    }
  })

  it.each(['sha1', 'sha256', 'sha512'] as const)('takes %s', async (algorithm) => {
    expect(await judged(render([await signed({}, { algorithm })]))).toEqual(['accepted'])
  })

  it.each(['md5', 'SHA1', 'sha-1', 'sha384', 'none', '', '__proto__', 'toString'])(
    'refuses %j as algorithm',
    async (name) => {
      const transaction = await signed()
      const other = { ...transaction, signed: { ...transaction.signed, algorithm: name } }
      expect(await judged(render([other]))).toEqual(['algorithm-not-allowed at 0'])
    },
  )

  it('judges every transaction of a batch by itself', async () => {
    const { signed: _, ...unsigned } = await signed({ token: 'T2' })
    const forged = { ...(await signed({ token: 'T3' })), amount: 1 }
    const batch = [await signed(), unsigned, forged, await signed({ token: 'T4' })]
    expect(await judged(render(batch))).toEqual(['accepted', 'unsigned at 1', 'bad-signature at 2', 'accepted'])
  })

  it('takes an empty batch for nothing to do', async () => {
    expect(await judged(render([]))).toEqual([])
  })

  it('reads direct members only', async () => {
    const look = { token: 'other', state: 'failed', updated_at: '2030-01-01T00:00:00Z', signed: { algorithm: 'md5' } }
    const event = await acceptedEvent(render([await signed({ payment_method: look, response: look })]))
    expect(event.signed.token).toBe('TestTransactionToken0000001')
    expect(event.signed.state).toBe('succeeded')
  })

  it('takes any of several secrets: the old one while it is being rolled', async () => {
    const old = await signed({}, { signingSecret: 'old' })
    const body = render([old, await signed({ token: 'T2' })])
    expect(await judged(body, ['old', signingSecret])).toEqual(['accepted', 'accepted'])
    expect(await judged(body, [signingSecret, 'old'])).toEqual(['accepted', 'accepted'])
    expect(await judged(body, [signingSecret])).toEqual(['bad-signature at 0', 'accepted'])
  })

  it('takes secrets and values beyond ASCII as UTF-8', async () => {
    const transaction = await signed({ order_id: 'Größe 42 \u{1F4B3}' }, { signingSecret: 'sécret' })
    expect(await judged(render([transaction]), ['sécret'])).toEqual(['accepted'])
  })

  it.each<[string, JsonObject]>([
    ['a negative amount', { amount: -1 }],
    ['an amount in major units', { amount: '30.01' }],
    ['an amount with a leading zero', { amount: '03001' }],
    ['an amount beyond 2^53', { amount: '9007199254740993' }],
    ['a currency in small letters', { currency_code: 'usd' }],
    ['a currency of four letters', { currency_code: 'USDX' }],
    ['a currency with more before it', { currency_code: '1USD' }],
    ['a flag with more behind it', { succeeded: 'true, really' }],
    ['a flag with more before it', { succeeded: 'un true' }],
    ['a flag that is neither true nor false', { succeeded: 'yes' }],
    ['a test flag in capitals', { on_test_gateway: 'True' }],
    ['a time that is none', { updated_at: 'yesterday' }],
    ['a day that does not exist', { created_at: '2026-13-01T00:00:00Z' }],
  ])('finds %s ambiguous, though it is signed', async (_, overrides) => {
    expect(await judged(render([await signed(overrides)]))).toEqual(['ambiguous at 0'])
  })

  it('verifies whatever text Spreedly may sign, and refuses it with another order id', async () => {
    const orderIds = fc.string({ unit: 'grapheme-composite', minLength: 1 }).filter((id) => /^[^|\p{C}]+$/u.test(id))
    await fc.assert(
      fc.asyncProperty(orderIds, fc.nat(), async (order_id, amount) => {
        const transaction = await signed({ order_id, amount })
        expect((await acceptedEvent(render([transaction]))).signed).toMatchObject({ order_id, amount })
        expect(await judged(render([{ ...transaction, order_id: `${order_id}x` }]))).toEqual(['bad-signature at 0'])
      }),
      { numRuns: 50 },
    )
  })
})

describe('verifyCallback: what a developer gets wrong', () => {
  it.each<[string, unknown]>([
    ['a parsed object', { transactions: [] }],
    ['a list', []],
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
  ])('is told to hand over the raw body instead of %s', async (_, body) => {
    const error = await thrown(verifyCallback(body as string, { signingSecrets: [signingSecret] }))
    if (!isThreeDSError(error)) throw new Error('no error')
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect([error.provider, error.operation]).toEqual(['spreedly', 'verifyCallback'])
    expect(error.issues[0]?.path).toBe('body')
    expect(error.issues[0]?.text).toContain('parsed')
    expect(error.remedy).toContain('raw body')
  })

  it.each<[unknown, string]>([
    [[], 'signingSecrets'],
    [undefined, 'signingSecrets'],
    ['secret', 'signingSecrets'],
    [[''], 'signingSecrets[0]'],
    [['right', ' '], 'signingSecrets[1]'],
    [['right', 7], 'signingSecrets[1]'],
  ])('is told where a secret is missing in %j', async (signingSecrets, path) => {
    const error = await thrown(verifyCallback('<a/>', { signingSecrets: signingSecrets as [string] }))
    if (!isThreeDSError(error)) throw new Error('no error')
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['spreedly', 'verifyCallback'])
    expect(error.issues[0]?.path).toBe(path)
    expect(JSON.stringify(error)).not.toContain('right')
  })

  it('hears of the wrong kind of secret in the hint', async () => {
    const body = formats[0]?.render([await signed()]) ?? ''
    const [verdict] = await verifyCallback(body, { signingSecrets: ['access-secret'] })
    expect(verdict).toMatchObject({
      reason: 'bad-signature',
      hint: expect.stringContaining('access secret does not sign'),
    })
  })
})
