import { createCardinalClient } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { lookupBody } from '../wire.ts'

const open = (...planned: readonly PlannedAnswer[]) => {
  const gateway = recordedGateway(...planned)
  return { gateway, client: createCardinalClient({ verifone: { userId: 'u', apiKey: 'k' }, fetch: gateway.fetch }) }
}

describe('every call goes where Verifone documents it', () => {
  it('createJwt', async () => {
    const { client, gateway } = open({ status: 201, json: { jwt: 'a.b.c', threeds_contract_id: 'c1' } })
    const { jwt } = await client.createJwt({ threeds_contract_id: 'c1' })
    expect(jwt).toBe('a.b.c')
    expect(gateway.calls).toEqual(['POST /3ds-service/v2/jwt/create'])
    expect(gateway.requests[0]?.body).toEqual({ threeds_contract_id: 'c1' })
  })

  it('lookup, with the body as it was given and `extra` last', async () => {
    const { client, gateway } = open({ json: { enrolled: 'N' } })
    await client.lookup(lookupBody, { extra: { novelty: 1 } })
    expect(gateway.calls).toEqual(['POST /3ds-service/v2/lookup'])
    expect(gateway.requests[0]?.body).toEqual({ ...lookupBody, novelty: 1 })
  })

  it('validateJwt', async () => {
    const { client, gateway } = open({ status: 201, json: { authentication_id: 'a1', error_no: '0' } })
    const body = { authentication_id: 'a1', jwt: 'a.b.c', threeds_contract_id: 'c1' }
    expect((await client.validateJwt(body)).kind).toBe('validated')
    expect(gateway.calls).toEqual(['POST /3ds-service/v2/jwt/validate'])
    expect(gateway.requests[0]?.body).toEqual(body)
  })

  it('showAuthentication, listAuthentications, countAuthentications', async () => {
    const { client, gateway } = open({ json: { _id: 'r1' } }, { json: [{ _id: 'r1' }] }, { json: { count: 3 } })
    expect((await client.showAuthentication('r/1')).kind).toBe('record')
    const { records } = await client.listAuthentications({
      transaction_id: 't1',
      _sort: '-created_at',
      where: { 'amount>': 5 },
    })
    expect(records.map(({ kind, _id }) => [kind, _id])).toEqual([['record', 'r1']])
    expect((await client.countAuthentications({ currency_code: 'EUR' })).count).toBe(3)
    expect(gateway.calls).toEqual([
      'GET /3ds-service/v2/3d/r%2F1',
      'GET /3ds-service/v2/3d?transaction_id=t1&_sort=-created_at&amount%3E=5',
      'GET /3ds-service/v2/3d/count?currency_code=EUR',
    ])
  })

  it('createCardPayment, showTransaction, listTransactions', async () => {
    const payment = { id: 'p1', status: 'AUTHORIZED' }
    const { client, gateway } = open({ status: 201, json: payment }, { json: payment }, { json: [payment] })
    const body = {
      payment_provider_contract: 'c',
      merchant_reference: 'order-7',
      amount: 1999,
      currency_code: 'EUR',
      reuse_token: 'reuse-token-0123456789',
    }
    expect((await client.createCardPayment(body)).kind).toBe('succeeded')
    expect((await client.showTransaction('p1')).kind).toBe('succeeded')
    const { transactions } = await client.listTransactions({ merchant_reference: 'order-1' })
    expect(transactions.map(({ kind }) => kind)).toEqual(['succeeded'])
    expect(gateway.calls).toEqual([
      'POST /api/v2/transactions/card',
      'GET /api/v2/transaction/p1',
      'GET /api/v2/transactions?merchant_reference=order-1',
    ])
    expect(gateway.requests[0]?.body).toEqual(body)
  })
})

describe('a payment', () => {
  const body = { payment_provider_contract: 'c', merchant_reference: 'order-7', amount: 1999, currency_code: 'EUR' }

  it('that comes with a 4xx is a decline; an error with a 4xx is none', async () => {
    const { client } = open(
      { status: 402, json: { id: 'p1', status: 'DECLINED', reason_code: '0005' } },
      { status: 400, json: { code: 400, message: 'bad' } },
    )
    const token = { ...body, reuse_token: 'reuse-token-0123456789' }
    expect((await client.createCardPayment(token)).kind).toBe('declined')
    expect((await refusal(() => client.createCardPayment(token))).code).toBe('refused')
  })

  it.each([
    [['encrypted_card'], {}],
    [['public_key_alias'], { encrypted_card: 'x' }],
    [['encrypted_card'], { public_key_alias: 'k' }],
    [['reuse_token'], { encrypted_card: 'x', public_key_alias: 'k', reuse_token: 'reuse-token-0123456789' }],
    [
      ['threed_authentication.eci_flag'],
      { reuse_token: 'reuse-token-0123456789', threed_authentication: { eci_flag: '04' } },
    ],
    [
      ['threed_authentication.cavv'],
      { reuse_token: 'reuse-token-0123456789', threed_authentication: { cavv: 'short' } },
    ],
    [['amount'], { reuse_token: 'reuse-token-0123456789', amount: 19.99 }],
  ])('is refused for %j before it is sent', async (paths, fields) => {
    const { client } = open()
    // What the types forbid, JavaScript lets through.
    const error = await refusal(() => client.createCardPayment({ ...body, ...fields } as never))
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toEqual(paths)
  })

  it('takes no idempotency key: nobody is known to keep it', async () => {
    const { client } = open()
    const options = { idempotencyKey: 'order-1' } as object
    const error = await refusal(() =>
      client.createCardPayment({ ...body, reuse_token: 'reuse-token-0123456789' }, options),
    )
    expect(pathsOf(error)).toEqual(['idempotencyKey'])
  })
})
