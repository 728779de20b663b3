import { describe, expect, it } from 'vitest'
import { verifyCallback } from '../../src/callback/verify.ts'
import { fixture, publishedSecret } from './fixture.ts'
import { judged } from './judged.ts'

const published = fixture('docs-2012-single.xml')
const fields = published.match(/<fields>(.*)<\/fields>/)?.[1]?.split(' ') ?? []

/** The body with another text in one of the direct members. */
const withValue = (name: string, change: (value: string) => string): string =>
  published.replace(
    new RegExp(`(<${name}[^>]*>)([^<]*)(</${name}>)`),
    (_, open, value, close) => open + change(value) + close,
  )

/** The text at a place replaced, taken away, or something put before it. */
const changesAt = (value: string, at: number): string[] => {
  const [before, after] = [value.slice(0, at), value.slice(at + 1)]
  const replacements = ['0', '9', 'a', 'Z', ' ', '|', '-', 'é', '\u0000', '&#198;', '&amp;', '']
  const replaced = replacements.map((by) => before + by + after)
  return [...replaced, `${before}7${value.slice(at)}`].filter((changed) => changed !== value)
}

describe('the callback of 2012, published with its secret', () => {
  it('verifies, and gives what it signs, typed', async () => {
    expect(await verifyCallback(published, { signingSecrets: [publishedSecret] })).toEqual([
      {
        verdict: 'accepted',
        event: {
          type: 'callback',
          provider: 'spreedly',
          id: 'spreedly:5AG4P7FPjlfIA6aED6AgZvUEehx',
          evidence: 'signed',
          dedupeKey: 'spreedly|5AG4P7FPjlfIA6aED6AgZvUEehx|succeeded|2012-09-10T20:35:11Z',
          data: expect.objectContaining({ amount: 100 }),
          signed: {
            token: '5AG4P7FPjlfIA6aED6AgZvUEehx',
            state: 'succeeded',
            succeeded: true,
            amount: 100,
            currency_code: 'USD',
            transaction_type: 'OffsitePurchase',
            created_at: '2012-09-10T20:35:10Z',
            updated_at: '2012-09-10T20:35:11Z',
            on_test_gateway: false,
            callback_url: 'http://example.com/handle_callback',
          },
        },
      },
    ])
  })

  it('verifies as bytes, with a byte order mark, with other line ends', async () => {
    const secrets = [publishedSecret] as const
    expect(await judged(new TextEncoder().encode(published), secrets)).toEqual(['accepted'])
    expect(await judged(`\uFEFF${published}`, secrets)).toEqual(['accepted'])
    expect(await judged(new TextEncoder().encode(`\uFEFF${published}`), secrets)).toEqual(['accepted'])
    expect(await judged(published.replaceAll('\n', '\r\n'), secrets)).toEqual(['accepted'])
    expect(await judged(`<?xml version="1.0" encoding="UTF-8"?>\n${published}`, secrets)).toEqual(['accepted'])
  })

  it('verifies where it is indented and begins with white space', async () => {
    expect(await judged(fixture('python-service-indented.xml'), [publishedSecret])).toEqual(['accepted'])
  })

  it('verifies as a transaction that stands alone', async () => {
    const alone = published.replace(/<\/?transactions>/g, '').trim()
    expect(await judged(alone, [publishedSecret])).toEqual(['accepted'])
  })

  it('signs twelve fields', () => {
    expect(fields).toHaveLength(12)
  })

  it.each(fields)('does not verify with any one character of %s changed', async (name) => {
    let tried = 0
    const value = published.match(new RegExp(`<${name}[^>]*>([^<]*)<`))?.[1] ?? ''
    for (let at = 0; at <= value.length; at += 1) {
      for (const changed of changesAt(value, at)) {
        const body = withValue(name, () => changed)
        expect(body).not.toBe(published)
        expect(await judged(body, [publishedSecret]), `${name} as ${JSON.stringify(changed)}`).not.toContain('accepted')
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(value.length * 10)
  })

  it('does not verify with any one digit of its signature changed', async () => {
    for (let at = 0; at < 40; at += 1) {
      const body = withValue('signature', (hex) => hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1))
      expect(await judged(body, [publishedSecret])).toEqual(['bad-signature at 0'])
    }
  })

  it.each(['', 'b8', 'x'.repeat(40), `${'0'.repeat(39)}g`, '0'.repeat(64)])(
    'does not take %j for a signature',
    async (hex) => {
      expect(
        await judged(
          withValue('signature', () => hex),
          [publishedSecret],
        ),
      ).toEqual(['bad-signature at 0'])
    },
  )

  it('takes its signature in capitals', async () => {
    expect(
      await judged(
        withValue('signature', (hex) => hex.toUpperCase()),
        [publishedSecret],
      ),
    ).toEqual(['accepted'])
  })
})

describe('the batch of 2015, whose secret is not published', () => {
  it('is refused transaction by transaction', async () => {
    expect(await judged(fixture('seed-2015-batch-secret-unknown.xml'), [publishedSecret])).toEqual([
      'bad-signature at 0',
      'bad-signature at 1',
    ])
  })
})

describe('answers of the API in XML', () => {
  it.each(['gem-purchase-3ds-pending-200.xml', 'offsite-purchase-pending-200.xml'])(
    '%s bears no signature',
    async (name) => {
      expect(await judged(fixture(name))).toEqual(['unsigned at 0'])
    },
  )
})
