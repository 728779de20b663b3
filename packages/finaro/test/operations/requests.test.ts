import { createFinaroClient } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'
import {
  approved,
  challenge,
  clientOver,
  credentials,
  declined,
  enveloped,
  fingerprint,
  payment,
  resultWith,
  standaloneRequest,
  trxId,
} from '../sample.ts'

const good = enveloped(resultWith('A'))

describe('every call', () => {
  it('bears the four headers', async () => {
    const { client, gateway } = clientOver(good)
    await client.sale(payment)
    expect(gateway.requests[0]?.headers).toMatchObject({
      accesstoken: credentials.accessToken,
      interfacename: 'ForwardPOS',
      interfaceversion: '2.1',
      companyname: 'PAWS',
      'content-type': 'application/json',
    })
  })

  it('goes to the endpoint of its name', async () => {
    const { client, gateway } = clientOver(...Array.from({ length: 8 }, () => good))
    await client.standalone(standaloneRequest)
    await client.completion({ transaction: { invoice: '1' }, threeDSecure: { trxId, compInd: 'Y' } })
    await client.authorization(payment)
    await client.sale(payment)
    await client.capture(payment)
    await client.refund(payment)
    await client.invoiceInformation({ invoice: '1' })
    await client.void({ invoice: '1' })
    expect(gateway.calls).toEqual([
      'POST /3dsecure/standalone',
      'POST /3dsecure/completion',
      'POST /transactions/authorization',
      'POST /transactions/sale',
      'POST /transactions/capture',
      'POST /transactions/refund',
      'GET /transactions/invoice',
      'DELETE /transactions/invoice',
    ])
  })
})

describe('the time of a request', () => {
  it('is the clock’s, with an offset, where none is given', async () => {
    const { client, gateway } = clientOver(good, good)
    await client.sale(payment)
    await client.sale({ ...payment, dateTime: undefined })
    expect(gateway.requests.map(({ body }) => body)).toEqual([
      { ...payment, dateTime: '2026-06-25T09:00:00.000+00:00' },
      { ...payment, dateTime: '2026-06-25T09:00:00.000+00:00' },
    ])
  })

  it.each([
    ['2026-06-25T02:00:00.000-07:00', '2026-06-25T02:00:00.000-07:00'],
    ['2026-06-25T09:00:00.000Z', '2026-06-25T09:00:00.000+00:00'],
  ])('given as %s is sent as %s', async (dateTime, sent) => {
    const { client, gateway } = clientOver(good)
    await client.sale({ ...payment, dateTime })
    expect(gateway.requests[0]?.body).toMatchObject({ dateTime: sent })
  })
})

describe('amounts', () => {
  it('are JSON numbers in the major unit', async () => {
    const { client, gateway } = clientOver(good)
    await client.sale({ ...payment, amount: { total: 160 } })
    expect(JSON.stringify(gateway.requests[0]?.body)).toContain('"amount":{"total":160}')
  })
})

describe('what the provider added since', () => {
  it('goes into the body, last', async () => {
    const { client, gateway } = clientOver(good)
    await client.sale(payment, { extra: { dcc: { provider: 'WAY4' }, currencyCode: 'USD' } })
    expect(gateway.requests[0]?.body).toMatchObject({ dcc: { provider: 'WAY4' }, currencyCode: 'USD' })
  })
})

describe('calls without a body', () => {
  it('put everything into headers', async () => {
    const { client, gateway } = clientOver(good, good)
    await client.invoiceInformation({ invoice: '0000001625', token: '8048471746471119' })
    await client.void({ invoice: '1625', reversalReason: '01' })
    const [read, gone] = gateway.requests
    expect(read?.headers).toMatchObject({ invoice: '0000001625', token: '8048471746471119' })
    expect(gone?.headers).toMatchObject({ invoice: '1625', reversalreason: '01' })
    expect([read?.body, gone?.body]).toEqual([undefined, undefined])
    expect(gone?.headers).not.toHaveProperty('token')
  })

  it('are not turned to another invoice by a header of the caller’s', async () => {
    const { client, gateway } = clientOver(good)
    await client.void({ invoice: '1625' }, { headers: { invoice: '1', INVOICE: '2', traceparent: 't' } })
    expect(gateway.requests[0]?.headers).toMatchObject({ invoice: '1625', traceparent: 't' })
  })

  it.each([
    { invoice: '' },
    { invoice: '1\n2' },
    { invoice: '1', reversalReason: '10' },
    { invoice: '1', reason: '01' },
  ])('are refused for %j', async (query) => {
    const { client } = clientOver()
    // JavaScript callers have no types in the way.
    const error = await refusal(() => client.void(query as { invoice: string }))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toHaveLength(1)
  })
})

describe('completion', () => {
  it.each(['Y', 'N', 'U'] as const)('says %s', async (compInd) => {
    const { client, gateway } = clientOver(approved())
    await client.completion({ transaction: { invoice: '730518' }, threeDSecure: { trxId, compInd } })
    expect(gateway.requests[0]?.body).toEqual({
      dateTime: '2026-06-25T09:00:00.000+00:00',
      transaction: { invoice: '730518' },
      threeDSecure: { trxId, compInd },
    })
  })

  it('refuses any other letter', async () => {
    const { client } = clientOver()
    const threeDSecure = { trxId, compInd: 'X' as 'Y' }
    const error = await refusal(() => client.completion({ transaction: { invoice: '1' }, threeDSecure }))
    expect(pathsOf(error)).toEqual(['threeDSecure.compInd'])
  })
})

describe('the kind of an answer about 3-D Secure', () => {
  it('says what to do next', async () => {
    const withoutId = enveloped(resultWith('H', { redirectUrl: 'https://issuer.example/fingerprint' }))
    const answers = [approved(), declined, fingerprint, challenge, enveloped(resultWith('H')), withoutId, good]
    const { client } = clientOver(...answers)
    const kinds: string[] = []
    for (const _answer of answers) {
      const answer = await client.standalone(standaloneRequest)
      kinds.push(answer.kind === 'action-required' ? `${answer.action} ${answer.redirectUrl}` : answer.kind)
    }
    expect(kinds).toEqual([
      'completed',
      'completed',
      'fingerprint https://issuer.example/fingerprint',
      'challenge https://issuer.example/challenge',
      'unrecognized',
      'unrecognized',
      'completed',
    ])
  })
})

describe('an unknown letter', () => {
  it.each(['Q', ''])('is reported: %j', async (letter) => {
    const drift: string[] = []
    const { gateway } = clientOver(enveloped(resultWith(letter)))
    const client = createFinaroClient({
      ...credentials,
      fetch: gateway.fetch,
      hooks: { onDrift: ({ kind, path }) => void drift.push(`${kind} ${path}`) },
    })
    await client.standalone(standaloneRequest)
    expect(drift).toEqual(['unknown-value result[].transaction.responseCode'])
  })
})
