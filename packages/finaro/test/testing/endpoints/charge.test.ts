import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

describe.each(['authorization', 'sale'] as const)('%s', (operation) => {
  it('approves a payment, with a code of the issuer', async () => {
    const { client, plain, charges, drift } = openSandbox()
    const { kind, result } = await client[operation](plain())
    expect(kind).toBe('succeeded')
    expect(result[0].transaction?.authorizationCode).toMatch(/^[A-Z0-9]{6}$/)
    expect(result[0].transaction?.saleFlag).toBe('S')
    expect(result[0].transaction?.invoice).toBe('0000001625')
    expect(result[0].amount?.total).toBe(49.99)
    expect(charges()).toEqual([{ operation, amount: { minorUnits: 4999, currency: 'EUR' }, charged: true }])
    expect(drift).toEqual([])
  })

  it('charges twice when it is asked twice, under one invoice too', async () => {
    const { client, plain, charges } = openSandbox()
    await client[operation](plain())
    await client[operation](plain())
    expect(charges()).toHaveLength(2)
  })

  it.each([
    [1_000_000, 'D'],
    [999_998.5, 'R'],
  ] as const)('answers %d with %s, and charges nothing', async (total, letter) => {
    const { client, plain, charges } = openSandbox()
    const { kind, result } = await client[operation](plain({ amount: { total } }))
    expect(kind).not.toBe('succeeded')
    expect(result[0].transaction?.responseCode).toBe(letter)
    expect(result[0].transaction?.authorizationCode).toBeUndefined()
    expect(charges()).toEqual([])
  })

  it('approves a part of 219, and says which', async () => {
    const { client, plain, charges } = openSandbox()
    const { kind, result } = await client[operation](plain({ amount: { total: 219 } }))
    expect(kind).toBe('partial')
    expect(result[0].amount?.total).toBe(200)
    expect(charges()[0]?.amount).toEqual({ minorUnits: 20_000, currency: 'EUR' })
  })

  it('takes its time at 111 and 112, on the injected clock', async () => {
    const { client, plain, clock, charges } = openSandbox()
    const before = clock.now()
    expect((await client[operation](plain({ amount: { total: 111.04 } }))).kind).toBe('succeeded')
    expect(clock.now() - before).toBe(4_000)
    const error = await refusal(() => client[operation](plain({ amount: { total: 112.02 } })))
    expect(clock.now() - before).toBe(6_000)
    expect(error.status).toBe(400)
    expect(charges()).toHaveLength(1)
  })

  it('is an error of the host at 32202', async () => {
    const { client, plain, sandbox } = openSandbox()
    expect((await refusal(() => client[operation](plain({ amount: { total: 32_202 } })))).status).toBe(400)
    expect(sandbox.ledger).toEqual([])
  })

  it.each([
    ['timeoutAfter', 504, 9951, 1],
    ['timeoutBefore', 504, 9951, 0],
    ['error9401', 400, 9401, 0],
    ['hostError', 400, 60_000, 0],
  ] as const)('has no answer for the card %s', async (card, expected, number, charged) => {
    const { api, sandbox, plain, charges } = openSandbox()
    const named = { number: sandbox.cards[card], expirationDate: 1229 }
    const body = { ...plain({ card: named }), dateTime: '2026-01-31T09:30:00.000+00:00' }
    const { status, result } = await api('POST', `/transactions/${operation}`, body)
    expect(status).toBe(expected)
    expect(result.error.primaryCode ?? result.error.code).toBe(number)
    expect(result.transaction.invoice).toBe('0000001625')
    expect(charges()).toHaveLength(charged)
  })

  it('counts dollars where no currency was sent, and sends none back', async () => {
    const { api, plain, charges } = openSandbox()
    const body = { ...plain(), currencyCode: undefined, dateTime: '2026-01-31T09:30:00.000+00:00' }
    const { text } = await api('POST', `/transactions/${operation}`, body)
    expect(text).not.toContain('currencyCode')
    expect(charges()[0]?.amount?.currency).toBe('USD')
  })

  it.each(['amount', 'transaction', 'card', 'dateTime'])('refuses a body without %s', async (name) => {
    const { api, plain, sandbox } = openSandbox()
    const body = { ...plain(), dateTime: '2026-01-31T09:30:00.000+00:00', [name]: undefined }
    const { status, result } = await api('POST', `/transactions/${operation}`, body)
    expect(status).toBe(400)
    expect(result.error.longText).toContain(`Missing: ${name}`)
    expect(sandbox.ledger).toEqual([])
  })

  it('takes a card by its token', async () => {
    const { client, sandbox, plain } = openSandbox()
    const card = { token: { value: sandbox.tokens.mastercard } }
    expect((await client[operation](plain({ card }))).result[0].card?.type).toBe('MC')
  })

  it('refuses every other card', async () => {
    const { client, plain } = openSandbox()
    const card = { number: '4111111111111111', expirationDate: 1229 }
    expect((await refusal(() => client[operation](plain({ card })))).providerCode).toBe('9842')
  })
})
