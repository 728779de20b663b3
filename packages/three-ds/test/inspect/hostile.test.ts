import { encodeCRes } from '@three-ds/core'
import fc from 'fast-check'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { foundAs } from './found-as.ts'
import { packed, paRes } from './payer-authentication-sample.ts'

const reasonOf = async (text: string | Uint8Array) => (await foundAs('unrecognized', text)).reason
const asJwt = (claims: string): string =>
  `${btoa('{"alg":"HS256"}')}.${btoa(claims)}.AAAA`.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')

describe('hostile text', { timeout: 30_000 }, () => {
  it('that inflates too far is refused, whatever it would have been', async () => {
    expect(await reasonOf(await packed(' '.repeat(50_000_000)))).toBe('inflates-too-far')
    expect(await reasonOf(await packed(paRes() + ' '.repeat(1_000_000)))).toBe('inflates-too-far')
  })

  it('that is compressed and breaks off, or is no zlib, is nothing known', async () => {
    const whole = await packed(paRes())
    expect(await reasonOf(whole.slice(0, 200))).toBe('unknown')
    expect(await reasonOf(`eJxx${whole.slice(4)}`)).toBe('unknown')
  })

  it('that is nested deeply is refused, packed or not', async () => {
    const deep = `{"a":${'['.repeat(300_000)}${']'.repeat(300_000)}}`
    expect(await reasonOf(deep)).toBe('too-deep')
    expect(await reasonOf(btoa(deep.replaceAll('[', '[').slice(0, 400_000)))).toBe('too-deep')
    expect(await reasonOf(asJwt(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`))).toBe('too-deep')
    expect(await reasonOf(`${'<a>'.repeat(90_000)}${'</a>'.repeat(90_000)}`)).toBe('unknown')
  })

  it('whose brackets stand inside of a text value is not', async () => {
    const found = await inspect(JSON.stringify({ event_id: 'ev_1', event_type: '['.repeat(500) }))
    expect(found.kind).toBe('processout-webhook')
  })

  it('with `__proto__` is refused, at any depth and under any packing', async () => {
    const text = '{"messageType":"CRes","a":{"__proto__":{"polluted":true}}}'
    expect(await reasonOf(text)).toBe('refused')
    expect(await reasonOf(btoa(text))).toBe('refused')
    expect(await reasonOf(asJwt(text))).toBe('refused')
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined()
  })

  it('that is too large, empty or no UTF-8 is told as such', async () => {
    expect(await reasonOf('a'.repeat(1_048_577))).toBe('too-large')
    expect(await reasonOf(new Uint8Array(1_048_577))).toBe('too-large')
    expect(await reasonOf(' \n\t')).toBe('empty')
    expect(await reasonOf(new Uint8Array([0xc3, 0x28]))).toBe('not-utf-8')
    expect(await reasonOf('cres=')).toBe('unknown')
  })

  it('as large as it may be ends soon', async () => {
    const largest = 1_048_576
    for (const text of [
      'a'.repeat(largest),
      '='.repeat(largest),
      `${' '.repeat(largest - 1)}a`,
      '"'.repeat(largest),
      '<'.repeat(largest),
      '<a '.repeat(largest / 4),
      `<transactions>${'<transaction/>'.repeat(70_000)}</transactions>`,
      `{"transaction":{"token":"a","state":"${'b'.repeat(1_000_000)}","succeeded":false}}`,
      '<!--'.repeat(largest / 4),
      '.'.repeat(largest),
      '1'.repeat(largest),
      '4111-'.repeat(largest / 5),
      'a=b&'.repeat(largest / 4),
      `https://a.example/?${'a=b&'.repeat(200_000)}`,
    ]) {
      const found = await inspect(text)
      expect(JSON.stringify(found).length).toBeLessThan(100_000)
    }
  })

  it('cannot command a terminal, nor turn its text around', async () => {
    const cres = encodeCRes({
      messageVersion: '2.2.0',
      threeDSServerTransID: '\u001B]0;owned\u0007\u001B[2J\u202Edesrever\r\nnext line',
      acsTransID: 'b',
      transStatus: 'Y\u001B[31m',
    })
    const text = JSON.stringify(await inspect(cres))
    expect(text).not.toMatch(/\\u001b|\\u0007|\\r|\\n/i)
    expect(text).not.toContain('\u202E')
  })

  it('packed into itself over and over ends', async () => {
    let text = `cres=${encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'Y' })}`
    for (let depth = 0; depth < 12; depth += 1) {
      text = `gway_req_${btoa(JSON.stringify({ body: text }))}`
    }
    let levels = 0
    for (let found = [await inspect(text)]; found[0] !== undefined; found = [...found[0].contains]) levels += 1
    expect(levels).toBeLessThanOrEqual(4)
  })
})

describe('any text', { timeout: 30_000 }, () => {
  const json = fc.json({ maxDepth: 4 })
  const keys = fc.constantFrom(
    'transaction',
    'payment',
    'result',
    'customer_action',
    'success',
    'error_type',
    'event_id',
    'id',
    'token',
    'state',
    'succeeded',
    'enrolled',
    'pares_status',
    'version',
    'revision',
    'step',
    'provider',
    'status',
    'evidence',
    'test',
    'messageType',
    'messageVersion',
    'threeDSServerTransID',
    'Payload',
    'OrgUnitId',
    'aud',
    'Payment',
    'data',
    'ready',
    '__typename',
    'toString',
    'constructor',
  )
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, '', 'Y', 'tr_1', 'ev_1', 'CRes', 'CartCompletionSuccess'),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value

  it('ends in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          json,
          json.map((text) => asJwt(encodeURI(text))),
        ),
        async (text) => {
          expect((await inspect(text)).title).not.toBe('')
        },
      ),
      { seed: 7, numRuns: 150 },
    )
  })

  it('of any bytes does, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect((await inspect(bytes)).title).not.toBe('')
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('made of names that are known does, packed in any way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, value, { maxKeys: 8 }), async (object) => {
        const text = JSON.stringify(object)
        for (const given of [text, btoa(text), asJwt(text), `cres=${encodeURIComponent(btoa(text))}`]) {
          expect(
            (await inspect(given, { scheme: 'visa', trusted: true, keys: { cardinalApiKey: 'k' } })).title,
          ).not.toBe('')
        }
      }),
      { seed: 7, numRuns: 150 },
    )
  })
})
