import { mayAuthorize } from '@three-ds/core'
import {
  fromAuthenticationResult,
  matchChallengeReturn,
  parseChallengeReturn,
  toAuthenticationResult,
  withNonce,
} from '@three-ds/finaro'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { pathsOf, refusal } from '../refusal.ts'

const seed = fixture('seed-return.json')
const j = String(seed['j'])
const decoded = seed['decoded']

const asked = {
  invoice: '1625',
  amount: { minorUnits: 11100, currency: 'USD' },
  last4: '0015',
  trxId: '2bf0e02b-ffb2-4388-9d4c-c2640cc10b9b',
  nonce: 'n1',
} as const

const returned = () => parseChallengeReturn({ j, threeDSNonce: 'n1' })
const encoded = (value: unknown): string => btoa(JSON.stringify(value))

describe('the return that Finaro prints', () => {
  it('decodes to the JSON that Finaro prints', () => {
    const { result } = parseChallengeReturn(j)
    expect({ result }).toEqual(decoded)
  })

  it('is only the browser’s word', () => {
    const result = toAuthenticationResult(parseChallengeReturn(j))
    expect(result.evidence).toBe('browser')
    expect(result.status).toBe('authenticated')
    expect(mayAuthorize(result)).toBe('not-yet')
  })

  it('is matched where it agrees with what was asked, and goes back as it came', () => {
    const match = matchChallengeReturn(returned(), asked)
    if (!match.ok) throw new Error(match.differences.join())
    expect(match.result).toEqual({
      provider: 'finaro',
      status: 'authenticated',
      evidence: 'matched',
      test: false,
      eci: '02',
      cavv: 'Qm181okmdyqh6yQmYuq1890QAAA=',
      trxId: asked.trxId,
      dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
      version: '2.1.0',
      scheme: 'mastercard',
      flow: 'challenge',
      authenticatedAt: '2025-04-11T00:17:39.680Z',
      amount: asked.amount,
      card: { last4: '0015' },
    })
    const { threeDSecure } = fromAuthenticationResult(match.result, { securityLevelIndicator: '210' })
    expect(threeDSecure).toEqual({
      cryptogram: 'Qm181okmdyqh6yQmYuq1890QAAA=',
      ecommIndicator: '5',
      securityLevelIndicator: '210',
      authenticationSource: '2',
      directoryServerTranId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
      programProtocol: '1',
      version: '2.1.0',
    })
  })
})

describe('reading j', () => {
  // Bytes whose base64 holds both characters in which the alphabets differ.
  const odd = { result: [{ transaction: { invoice: '?>?>~~~' } }] }
  const standard = encoded(odd)

  it('takes each way in which transport writes it', () => {
    expect(standard).toMatch(/[+/]/)
    const ways = [
      standard,
      encodeURIComponent(standard),
      standard.replaceAll('+', ' '),
      standard.replaceAll('+', '-').replaceAll('/', '_'),
      standard.replace(/=+$/, ''),
    ]
    for (const way of ways) expect(parseChallengeReturn(way).result).toEqual(odd.result)
  })

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', btoa('hello')],
    ['a list', encoded([1])],
    ['an envelope without a result', encoded({})],
    ['an empty result', encoded({ result: [] })],
    ['a result that is no object', encoded({ result: ['x'] })],
    ['the key of a prototype', btoa('{"result":[{}],"__proto__":{"a":1}}')],
    ['far too much', 'A'.repeat(70_000)],
  ])('refuses %s, naming the field and no value', async (_what, text) => {
    const error = await refusal(() => parseChallengeReturn(text))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)[0]).toMatch(/^j/)
  })

  it('refuses a return without j', async () => {
    expect(pathsOf(await refusal(() => parseChallengeReturn({ threeDSNonce: 'n1' })))).toEqual(['j'])
  })

  it('never throws anything but a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json().map(btoaOr)), async (text) => {
        try {
          parseChallengeReturn(text)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ThreeDSError', code: 'invalid-input' })
        }
      }),
    )
  })

  it('finds j where it was appended with a second question mark', () => {
    const { nonce, result } = parseChallengeReturn({ threeDSNonce: `n1?j=${decodeURIComponent(j)}` })
    expect(nonce).toBe('n1')
    expect({ result }).toEqual(decoded)
  })

  it('finds j inside the nonce only where it begins the second query, and stands nowhere else', async () => {
    const inside = `n1?j=${decodeURIComponent(j)}`
    expect(parseChallengeReturn({ threeDSNonce: inside, j }).nonce).toBe(inside)
    expect(pathsOf(await refusal(() => parseChallengeReturn({ threeDSNonce: `n?1${inside}` })))).toEqual(['j'])
    expect(pathsOf(await refusal(() => parseChallengeReturn({ threeDSNonce: `${inside}\n?` })))).toEqual(['j'])
    expect(pathsOf(await refusal(() => parseChallengeReturn({})))).toEqual(['j'])
  })

  it('is only the browser’s word, with a nonce where one came', () => {
    expect(parseChallengeReturn(j)).toEqual({ evidence: 'browser', ...(decoded as object) })
    expect(parseChallengeReturn({ j })).not.toHaveProperty('nonce')
    expect(parseChallengeReturn({ j, threeDSNonce: 'n1' }).nonce).toBe('n1')
  })

  it('tells of no test, as long as nothing stored says so', () => {
    expect(toAuthenticationResult(parseChallengeReturn(j)).test).toBe(false)
  })
})

const btoaOr = (text: string): string => {
  try {
    return btoa(text)
  } catch {
    return text
  }
}

describe('matching', () => {
  it('takes an invoice that comes back padded', () => {
    expect(matchChallengeReturn(returned(), { ...asked, invoice: '0000001625' }).ok).toBe(true)
  })

  it('does not need a transaction id that no answer told', () => {
    expect(matchChallengeReturn(returned(), { ...asked, trxId: undefined }).ok).toBe(true)
  })

  it.each([
    [{ invoice: '1626' }, 'transaction.invoice'],
    [{ amount: { minorUnits: 11101, currency: 'USD' } }, 'amount.total'],
    [{ amount: { minorUnits: 11100, currency: 'EUR' } }, 'currencyCode'],
    [{ amount: { minorUnits: 111, currency: 'JPY' } }, 'currencyCode'],
    [{ last4: '0016' }, 'card.number'],
    [{ trxId: 'other' }, 'threeDSecure.trxId'],
    [{ scheme: 'visa' }, 'card.type'],
    [{ nonce: 'n2' }, 'nonce'],
  ])('with %j names %s and nothing else', (other, path) => {
    expect(matchChallengeReturn(returned(), { ...asked, ...other })).toEqual({ ok: false, differences: [path] })
  })

  it('lists each difference', () => {
    const other = { ...asked, invoice: '1', last4: '1111', nonce: 'x' }
    expect(matchChallengeReturn(returned(), other)).toEqual({
      ok: false,
      differences: ['transaction.invoice', 'card.number', 'nonce'],
    })
  })

  it('takes what is left out for a difference: a return that says nothing agrees with nothing', () => {
    const bare = parseChallengeReturn(encoded({ result: [{ transaction: { responseCode: 'A' } }] }))
    expect(matchChallengeReturn(bare, asked)).toEqual({
      ok: false,
      differences: [
        'transaction.invoice',
        'amount.total',
        'currencyCode',
        'card.number',
        'threeDSecure.trxId',
        'nonce',
      ],
    })
  })

  it('is foreign without our nonce, although the rest agrees', () => {
    expect(matchChallengeReturn(parseChallengeReturn(j), asked)).toEqual({ ok: false, differences: ['nonce'] })
  })

  it('agrees with nothing where nothing was stored', () => {
    // @ts-expect-error all of it is needed
    expect(matchChallengeReturn(parseChallengeReturn(j), {})).toEqual({
      ok: false,
      differences: ['transaction.invoice', 'amount.total', 'card.number', 'nonce'],
    })
    expect(matchChallengeReturn({ ...returned(), nonce: '' }, { ...asked, nonce: '' })).toEqual({
      ok: false,
      differences: ['nonce'],
    })
  })

  it('tells of a test where the call that asked was one', () => {
    const match = matchChallengeReturn(returned(), { ...asked, test: true })
    expect(match.ok && match.result.test).toBe(true)
  })
})

describe('withNonce', () => {
  it('adds our parameter and keeps the shop’s own', () => {
    expect(withNonce('https://shop.example/return?order=7', 'n1')).toBe(
      'https://shop.example/return?order=7&threeDSNonce=n1',
    )
  })

  it('replaces the one of an earlier attempt', () => {
    expect(withNonce(withNonce('https://shop.example/r', 'n1'), 'n2')).toBe('https://shop.example/r?threeDSNonce=n2')
  })
})
