import { assessLiability, isMatched, isVerified } from '@three-ds/core'
import {
  createFinaroClient,
  createFinaroFlow,
  fromAuthenticationResult,
  matchChallengeReturn,
  parseChallengeReturn,
  parseNotification,
  toAuthenticationResult,
} from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { describe, expect, it } from 'vitest'

const asked = {
  invoice: '1625',
  amount: { minorUnits: 1999, currency: 'EUR' },
  last4: '1119',
  trxId: 'cc78c193',
  nonce: 'nonce-1',
} as const

/** What the issuer’s server appends to `completionUrl`; members of its result laid over it. */
const result = (members: object = {}): object => ({
  amount: { total: 19.99 },
  currencyCode: 'EUR',
  card: { number: 'XXXXXXXXXXXX1119', type: 'VS' },
  transaction: { invoice: '0000001625', responseCode: 'A' },
  threeDSecure: { trxId: 'cc78c193', ecommIndicator: '5', authenticationValue: 'AAABBWcSNIdjeUZThmNHAAAAAAA=' },
  ...members,
})

const encoded = (envelope: unknown): string => Buffer.from(JSON.stringify(envelope)).toString('base64')

const differences = (members: object, nonce = 'nonce-1'): readonly string[] => {
  const match = matchChallengeReturn(
    parseChallengeReturn({ j: encoded({ result: [result(members)] }), threeDSNonce: nonce }),
    asked,
  )
  return match.ok ? [] : match.differences
}

describe('a `j` of the browser’s', () => {
  it('that agrees in everything is matched, and no more than matched', () => {
    const match = matchChallengeReturn(
      parseChallengeReturn({ j: encoded({ result: [result()] }), threeDSNonce: 'nonce-1' }),
      asked,
    )
    if (!match.ok) throw new TypeError('a genuine return differs')
    expect(isMatched(match.result)).toBe(true)
    expect(isVerified(match.result)).toBe(false)
    expect(assessLiability(match.result).liability).not.toBe('issuer')
  })

  it.each<[string, object, readonly string[]]>([
    ['another amount', { amount: { total: 1 } }, ['amount.total']],
    ['an amount that rounds to the same', { amount: { total: 19.994 } }, ['amount.total']],
    ['no amount', { amount: undefined }, ['amount.total']],
    ['another currency', { currencyCode: 'JPY' }, ['currencyCode']],
    ['another card', { card: { number: 'XXXXXXXXXXXX0000' } }, ['card.number']],
    ['another invoice', { transaction: { invoice: '1626', responseCode: 'A' } }, ['transaction.invoice']],
    ['another transaction', { threeDSecure: { trxId: 'another' } }, ['threeDSecure.trxId']],
  ])('with %s is refused, by the name of the field', (_, members, paths) => {
    expect(differences(members)).toEqual(paths)
  })

  it('with the nonce of another order, or none, is refused', () => {
    expect(differences({}, 'nonce-2')).toEqual(['nonce'])
    expect(differences({}, '')).toEqual(['nonce'])
  })

  it('that says of itself that it is signed stays the browser’s word', () => {
    const said = parseChallengeReturn(encoded({ evidence: 'signed', result: [{ ...result(), evidence: 'fetched' }] }))
    expect(toAuthenticationResult(said).evidence).toBe('browser')
    // The cast: the compiler refuses it, JavaScript callers may try.
    expect(() => fromAuthenticationResult(toAuthenticationResult(said) as never)).toThrow(/evidence/)
  })

  it('with two results is read as no choice of the attacker’s', () => {
    const two = { result: [result({ amount: { total: 1 } }), result()] }
    let told: readonly string[] | 'refused'
    try {
      const match = matchChallengeReturn(parseChallengeReturn({ j: encoded(two), threeDSNonce: 'nonce-1' }), asked)
      told = match.ok ? [] : match.differences
    } catch {
      told = 'refused'
    }
    expect(told).not.toEqual([])
  })

  it.each<[string, (j: string) => string]>([
    ['percent signs', (j) => encodeURIComponent(j)],
    ['the other alphabet', (j) => j.replaceAll('+', '-').replaceAll('/', '_')],
    ['no padding', (j) => j.replace(/=+$/, '')],
    ['blanks where a plus was', (j) => j.replaceAll('+', ' ')],
    ['line ends', (j) => j.replaceAll(/(.{76})/g, '$1\r\n')],
  ])('that is genuine still matches, with %s', (_, change) => {
    const j = change(encoded({ result: [result({ note: '>>>???~~~' })] }))
    expect(matchChallengeReturn(parseChallengeReturn({ j, threeDSNonce: 'nonce-1' }), asked).ok).toBe(true)
  })
})

describe('a flow that meets a forged `j`', () => {
  it('does not end with what it says', async () => {
    const sandbox = createFinaroSandbox()
    const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))
    const step = await flow.start(sandbox.request('challenge'))
    const event = await sandbox.answer(step, 'pass')
    if (event.type !== 'return') throw new TypeError('the sandbox came back in another way')
    const envelope = JSON.parse(Buffer.from(event.parameters['j'] ?? '', 'base64').toString('utf8'))
    envelope.result[0].amount.total = 0.01
    const forged = { ...event, parameters: { ...event.parameters, j: encoded(envelope) } }
    const end = await flow.resume(step.state, forged)
    if (end.type === 'done') expect(end.authentication.evidence).not.toBe('matched')
    expect(JSON.stringify(end)).not.toContain('"minorUnits":1,')
    const genuine = await flow.resume(step.state, event)
    expect(genuine).toMatchObject({ type: 'done', authentication: { status: 'authenticated' } })
  })
})

describe('a notification of the fingerprint', () => {
  it('proves nothing but that something arrived', () => {
    const body = new TextEncoder().encode(
      `threeDSMethodData=${encoded({ threeDSServerTransID: 'cc78c193', transStatus: 'Y', evidence: 'signed' })}`,
    )
    const verdict = parseNotification('https://shop.example/callbacks?invoice=1625', body)
    expect(verdict).toMatchObject({ verdict: 'accepted', event: { evidence: 'browser', data: { trxId: 'cc78c193' } } })
    expect(JSON.stringify(verdict)).not.toContain('transStatus')
  })
})
