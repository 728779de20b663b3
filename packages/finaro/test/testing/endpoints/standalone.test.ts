import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

const path = '/3dsecure/standalone'

describe('standalone', () => {
  it.each([
    ['frictionless', 'A'],
    ['fingerprint', 'H'],
    ['challenge', 'G'],
    ['fingerprint-challenge', 'H'],
    ['failed', 'G'],
    ['rejected', 'D'],
    ['declined', 'A'],
    ['unreadable', ''],
  ] as const)('answers %s with "%s"', async (scenario, letter) => {
    const { api, sandbox } = openSandbox()
    const { status, result } = await api('POST', path, sandbox.request(scenario))
    expect(status).toBe(200)
    expect(result.transaction.responseCode).toBe(letter)
  })

  it('hands over the result of an approval', async () => {
    const { client, authentication, drift } = openSandbox()
    const { result, kind } = await client.standalone(authentication('frictionless'))
    expect(kind).toBe('completed')
    const { threeDSecure } = result[0]
    expect(threeDSecure?.ecommIndicator).toBe('5')
    expect(threeDSecure?.cryptogram).toMatch(/^[A-Za-z0-9+/]{27}=$/)
    expect(threeDSecure?.trxId).toMatch(/^[0-9a-f-]{36}$/)
    expect(threeDSecure?.directoryServerTranId).toMatch(/^[0-9a-f-]{36}$/)
    expect(threeDSecure?.version).toBe('2.2.0')
    expect(threeDSecure?.programProtocol).toBe('2')
    expect(drift).toEqual([])
  })

  it.each([
    ['attempted', '6', true],
    ['not-authenticated', '7', false],
    ['no-cryptogram', '5', false],
  ] as const)('approves %s with indicator %s', async (scenario, ecommIndicator, hasCryptogram) => {
    const { api, sandbox } = openSandbox()
    const { result } = await api('POST', path, sandbox.request(scenario))
    expect(result.transaction.responseCode).toBe('A')
    expect(result.threeDSecure?.ecommIndicator).toBe(ecommIndicator)
    expect(result.threeDSecure?.cryptogram !== undefined).toBe(hasCryptogram)
  })

  it('writes the same indicator for a Mastercard, with the security level of the documentation', async () => {
    const { api, sandbox } = openSandbox()
    const { result } = await api('POST', path, sandbox.request('mastercard-frictionless'))
    expect(result.card.type).toBe('MC')
    expect(result.threeDSecure?.ecommIndicator).toBe('5')
    expect(result.threeDSecure?.securityLevelIndicator).toBe('210')
  })

  it('pads the invoice with zeros to ten', async () => {
    const { api, sandbox } = openSandbox()
    const request = sandbox.request('frictionless', { transaction: { invoice: '1625' } })
    expect((await api('POST', path, request)).result.transaction.invoice).toBe('0000001625')
  })

  it('masks the card and gives its token', async () => {
    const { api, sandbox } = openSandbox()
    const { result, text } = await api('POST', path, sandbox.request('frictionless'))
    expect(result.card.number).toBe('XXXXXXXXXXXX0027')
    expect(result.card.token.value).toBe(sandbox.tokens.frictionless)
    expect(sandbox.tokens.frictionless).toMatch(/^8\d{11}0027$/)
    expect(text).not.toContain(sandbox.cards.frictionless)
  })

  it('takes a card by its token too', async () => {
    const { api, sandbox } = openSandbox()
    const request = sandbox.request('challenge', { card: { token: { value: sandbox.tokens.challenge } } })
    expect((await api('POST', path, request)).result.transaction.responseCode).toBe('G')
  })

  it('takes an expiration date as text, as a recorded test host did', async () => {
    const { api, sandbox } = openSandbox()
    const card = { number: sandbox.cards.frictionless, expirationDate: '0929' }
    expect((await api('POST', path, { ...sandbox.request('frictionless'), card })).status).toBe(200)
  })

  it('names the process of a fingerprint, and leaves that of a challenge out', async () => {
    const { api, sandbox } = openSandbox()
    const fingerprint = await api('POST', path, sandbox.request('fingerprint'))
    expect(fingerprint.result.redirectUrl).toBe(
      `https://finaro.test/issuer/fingerprint/${fingerprint.result.threeDSecure?.trxId}`,
    )
    const challenge = await api('POST', path, sandbox.request('challenge'))
    expect(challenge.result.redirectUrl).toMatch(/^https:\/\/finaro\.test\/issuer\/challenge\/[0-9a-f-]{36}$/)
    expect(challenge.result.threeDSecure).toBeUndefined()
  })

  it('says why it declined, without a redirect or a cryptogram', async () => {
    const { api, sandbox } = openSandbox()
    const { result } = await api('POST', path, sandbox.request('rejected'))
    expect(result.transaction.hostResponse?.reasonCode).toBe('-12')
    expect(result.redirectUrl).toBeUndefined()
    expect(result.threeDSecure?.cryptogram).toBeUndefined()
  })

  it('moves no money, and begins anew each time it is asked', async () => {
    const { client, sandbox, authentication, charges } = openSandbox()
    const request = authentication('frictionless')
    const one = await client.standalone(request)
    const two = await client.standalone(request)
    expect(one.result[0].threeDSecure?.trxId).not.toBe(two.result[0].threeDSecure?.trxId)
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(['standalone', 'standalone'])
    expect(sandbox.ledger[0]?.amount).toEqual({ minorUnits: 4999, currency: 'EUR' })
    expect(charges()).toEqual([])
  })
})

describe('standalone refuses', () => {
  it.each(['dateTime', 'amount', 'currencyCode', 'transaction', 'card', 'customer', 'threeDSecure', 'completionUrl'])(
    'a request without %s',
    async (name) => {
      const { sandbox, api } = openSandbox()
      const { status, result } = await api('POST', path, { ...sandbox.request('frictionless'), [name]: undefined })
      expect(status).toBe(400)
      expect(result.error.code).toBe(40102)
      expect(result.error.longText).toContain(`Missing: ${name}`)
      expect(sandbox.ledger).toEqual([])
    },
  )

  it.each([0, -1, '49.99', 1e21, 49.999])('the amount %s', async (total) => {
    const { sandbox, api } = openSandbox()
    const { result } = await api('POST', path, { ...sandbox.request('frictionless'), amount: { total } })
    expect(result.error.code).toBe(40107)
  })

  it.each(['2026-01-31T09:30:00.000Z', '2026-01-31', 'yesterday'])(
    'the time %s, which has no offset',
    async (dateTime) => {
      const { sandbox, api } = openSandbox()
      const { result } = await api('POST', path, { ...sandbox.request('frictionless'), dateTime })
      expect(result.error.longText).toBe('Invalid: dateTime')
    },
  )

  it.each(['12345678901', 'no-dash', ' '])('the invoice "%s"', async (invoice) => {
    const { sandbox, api } = openSandbox()
    const { result } = await api('POST', path, { ...sandbox.request('frictionless'), transaction: { invoice } })
    expect(result.error.longText).toBe('Invalid: transaction.invoice')
  })

  it('a colour depth of 30', async () => {
    const { sandbox, api } = openSandbox()
    const request = sandbox.request('frictionless')
    const browser = { ...request.threeDSecure.browser, colorDepth: '30' }
    const { result } = await api('POST', path, { ...request, threeDSecure: { ...request.threeDSecure, browser } })
    expect(result.error.longText).toBe('Invalid: threeDSecure.browser.colorDepth')
  })

  it('addresses that differ, without the one for shipping', async () => {
    const { sandbox, api } = openSandbox()
    const request = sandbox.request('frictionless')
    const threeDSecure = { ...request.threeDSecure, addressMatch: false }
    const without = await api('POST', path, { ...request, threeDSecure })
    expect(without.result.error.longText).toBe('Missing: customer.shipping')
    const shipping = { addressLine1: '1 High Street' }
    const customer = { ...request.customer, shipping }
    expect((await api('POST', path, { ...request, threeDSecure, customer })).status).toBe(200)
  })

  it.each([
    ['a number that is no test card', { number: '4012000098765439', expirationDate: 1225 }, 9842],
    ['a test card that 3-D Secure does not know', { number: '4321000000001119', expirationDate: 1225 }, 9842],
    ['a token that is none', { token: { value: '8048471746471119' } }, undefined],
    ['a card without its expiration date', { number: '4176660000000027' }, undefined],
  ])('%s, with the invoice in the answer', async (_, card, primaryCode) => {
    const { sandbox, api } = openSandbox()
    const request = { ...sandbox.request('frictionless', { transaction: { invoice: '77' } }), card }
    const { status, result } = await api('POST', path, request)
    expect(status).toBe(400)
    expect(result.error.primaryCode).toBe(primaryCode)
    expect(result.transaction.invoice).toBe('0000000077')
  })

  it.each(['', 'null', '[]', '{', '"text"'])('the body %s', async (body) => {
    const { api } = openSandbox()
    expect((await api('POST', path, body)).result.error.code).toBe(40103)
  })

  it('to answer for the card of time-outs: 504 with 9951', async () => {
    const { client, sandbox, authentication } = openSandbox()
    const card = { number: sandbox.cards.timeoutAfter, expirationDate: 1229 }
    const error = await refusal(() => client.standalone({ ...authentication('frictionless'), card }))
    expect(error.status).toBe(504)
    expect(error.providerCode).toBe('9951')
    expect(error.outcome).toBe('unknown')
  })
})
