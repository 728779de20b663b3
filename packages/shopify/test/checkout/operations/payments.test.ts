import { toAuthenticationResult, toPaymentResult } from '@three-ds/shopify/checkout'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixture.ts'
import { paperClock } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { body, calls, clientOver, clientWith, final, paymentInput, processing, token } from '../sample.ts'

const json = (name: string) => fixture(`checkout/${name}.json`)

describe('making a payment', () => {
  it('sends what Shopify’s own client sends', async () => {
    const { client, gateway } = clientOver({ status: 202, json: json('create') })
    const { payment } = fixture<{ payment: typeof paymentInput }>('checkout/create-request.json')
    const answer = await client.createPayment(token, payment)
    expect(gateway.calls).toEqual([calls.create])
    expect(gateway.requests[0]?.body).toEqual(json('create-request'))
    expect(gateway.requests[0]?.headers['x-shopify-access-token']).toBe('shpat_planted_token')
    expect(answer.kind).toBe('processing')
    expect(answer.payment.id).toBe(1071573807)
    expect(answer.test).toBe(false)
  })

  it('puts `extra` into the payment, last', async () => {
    const { client, gateway } = clientOver(processing())
    await client.createPayment(token, paymentInput, { extra: { shipping_line: { handle: 'x' } } })
    expect(gateway.requests[0]?.body).toEqual({ payment: { ...paymentInput, shipping_line: { handle: 'x' } } })
  })

  it('is sent once, and says how to find out where the answer got lost', async () => {
    const { client, gateway } = clientOver({ breaks: 'after' })
    const error = await refusal(() => client.createPayment(token, paymentInput))
    expect(gateway.calls).toEqual([calls.create])
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain('listPayments')
  })

  it.each([
    ['amount', { amount: '398,00' }],
    ['amount', { amount: '-1.00' }],
    ['session_id', { session_id: '' }],
    ['unique_token', { unique_token: '' }],
    ['request_details', { request_details: undefined }],
    ['request_details.user_agent', { request_details: { ip_address: '1', accept_language: 'en' } }],
    ['uniqueToken', { uniqueToken: 'x' }],
  ])('is refused before it is sent where %s is wrong', async (path, wrong) => {
    const { client } = clientOver()
    // What the types forbid, JavaScript does.
    const error = await refusal(() => client.createPayment(token, { ...paymentInput, ...wrong } as typeof paymentInput))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual([path])
  })

  it('never lets a token of the path reach another address', async () => {
    const { client, gateway } = clientOver(processing())
    await client.createPayment('../../shop.json?x=', paymentInput)
    expect(gateway.calls[0]).toBe('POST /admin/api/2024-01/checkouts/..%2F..%2Fshop.json%3Fx%3D/payments.json')
  })
})

describe('reading a payment', () => {
  it('tells success and failure of Shopify’s own samples apart, which differ in the transaction alone', async () => {
    const { client } = clientOver({ json: json('success') }, { json: json('failure') })
    const success = await client.getPayment(token, 25428999)
    const failure = await client.getPayment(token, 25428999)
    expect([success.kind, failure.kind]).toEqual(['succeeded', 'declined'])
    expect(toPaymentResult(success)).toEqual({
      provider: 'shopify',
      id: '25428999',
      status: 'authorized',
      providerStatus: 'success',
      evidence: 'fetched',
      test: false,
      final: true,
      amount: { minorUnits: 41949, currency: 'USD' },
    })
    expect(toPaymentResult(failure)).toMatchObject({ status: 'declined', decline: { kind: 'undistinguished' } })
  })

  it.each([
    ['derived-post-202-no-action', 202, 'processing', 'processing'],
    ['derived-poll-202-action', 202, 'action-required', 'not-attempted'],
    ['derived-poll-200-success', 200, 'succeeded', 'captured'],
    ['derived-poll-200-failure', 200, 'declined', 'declined'],
  ])('reads %s', async (name, status, kind, payment) => {
    const { client } = clientOver({ status, json: json(name) })
    const answer = await client.getPayment(token, 1071573807)
    expect(answer.kind).toBe(kind)
    expect(toPaymentResult(answer).status).toBe(payment)
    expect(toAuthenticationResult(answer)).toMatchObject({ status: 'unknown', evidence: 'fetched' })
  })

  it('takes numbers as text and text as numbers, and leaves out what does not read', async () => {
    const odd = { id: '7', unique_token: 7, fraudulent: 'false', next_action: [], transaction: 'none', checkout: 7 }
    const { client } = clientOver({ status: 202, json: body(odd) })
    const { payment } = await client.getPayment(token, 7)
    expect(payment).toMatchObject({ id: 7, unique_token: '7', fraudulent: false })
    expect(payment.transaction).toBeUndefined()
  })

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])('refuses the id %d', async (id) => {
    const error = await refusal(() => clientOver().client.getPayment(token, id))
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toEqual(['paymentId'])
  })

  it('says how long Shopify asks to wait, with decimals too', async () => {
    const { client } = clientOver(processing({}, { 'retry-after': '2.5' }), processing({}, { 'retry-after': '1' }))
    expect(await client.getPayment(token, 1)).toMatchObject({ kind: 'processing', retryAfterMs: 2_500 })
    expect(await client.getPayment(token, 1)).toMatchObject({ kind: 'processing', retryAfterMs: 1_000 })
  })

  it('waits as long before it asks again after 429', async () => {
    const clock = paperClock()
    const { client } = clientWith({ clock }, { status: 429, text: '', headers: { 'retry-after': '2.0' } }, final())
    await client.getPayment(token, 1)
    expect(clock.slept).toEqual([2_000])
  })
})

describe('the version that answered', () => {
  it('is held against the one that was asked for, as a real 202 shows it', async () => {
    const headers = fixture<Record<string, string>>('checkout/headers-202.json')
    const { client } = clientWith({ apiVersion: '2020-10' }, processing({}, headers))
    const answer = await client.createPayment(token, paymentInput)
    expect(answer.apiVersion).toEqual({ asked: '2020-10', answered: '2020-01', fellForward: true })
    expect(answer.meta.requestId).toBe('6aa12706-8d19-4aee-bbc4-24344821fcc3')
    expect(answer).toMatchObject({ kind: 'processing', retryAfterMs: 1_000 })
  })

  it('tells what Shopify says is deprecated', async () => {
    const reason = 'https://shopify.dev/tutorials/authenticating-payments-with-3d-secure'
    const { client } = clientOver(processing({}, { 'x-shopify-api-deprecated-reason': reason }))
    expect((await client.getPayment(token, 1)).apiVersion).toEqual({
      asked: '2024-01',
      fellForward: false,
      deprecatedReason: reason,
    })
  })
})

describe('the payments of a checkout', () => {
  it('are listed without what only a single one has', async () => {
    const { client, gateway } = clientOver({ json: json('list') })
    const { payments } = await client.listPayments(token)
    expect(gateway.calls).toEqual([calls.list])
    expect(payments.map(({ unique_token }) => unique_token)).toEqual(['e01e661f4a99acd9dcdg6f1422d0d6f7'])
  })

  it('fail as a whole where one does not read: none may be overlooked', async () => {
    const { client } = clientOver({ json: { payments: [{ id: 1 }, { unique_token: 'x' }] } })
    const error = await refusal(() => client.listPayments(token))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    expect(pathsOf(error)).toEqual(['payments[1].id'])
  })

  it('are counted', async () => {
    const { client } = clientOver({ json: json('count') })
    expect((await client.countPayments(token)).count).toBe(1)
  })
})

describe('a failed answer', () => {
  it('names fields and none of Shopify’s words', async () => {
    const errors = { payment: { session_id: ['4111111111111111 is bad'] }, '4111111111111111': ['x'] }
    const error = await refusal(() =>
      clientOver({ status: 422, json: { errors } }).client.createPayment(token, paymentInput),
    )
    expect([error.code, error.outcome, error.status]).toEqual(['refused', 'rejected', 422])
    expect(pathsOf(error)).toEqual(['payment.session_id'])
    expect(JSON.stringify(error) + error.message).not.toContain('4111')
  })

  it('says at 404 that the API itself may be gone, and what to use instead', async () => {
    const error = await refusal(() =>
      clientOver({ status: 404, json: { errors: 'Not Found' } }).client.createPayment(token, paymentInput),
    )
    expect([error.code, error.outcome]).toEqual(['not-found', 'rejected'])
    expect(error.remedy).toContain('1 April 2025')
    expect(error.remedy).toContain('@three-ds/shopify/storefront')
  })

  it.each([
    [402, "This shop's plan does not have access to this feature", 'refused', 'rejected'],
    [403, 'Unavailable Shop', 'unauthorized', 'rejected'],
    [423, 'This shop is unavailable', 'refused', 'rejected'],
    [500, 'An unexpected error occurred', 'provider-unavailable', 'unknown'],
  ])('under %d follows from the status', async (status, errors, code, outcome) => {
    const error = await refusal(() =>
      clientOver({ status, json: { errors } }).client.createPayment(token, paymentInput),
    )
    expect([error.code, error.outcome]).toEqual([code, outcome])
    expect(error.message).not.toContain(errors)
  })
})
