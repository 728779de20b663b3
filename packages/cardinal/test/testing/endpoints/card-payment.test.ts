import { describe, expect, it } from 'vitest'
import type { CardinalThreeDAuthentication } from '../../../src/schemas/three-d-authentication.ts'
import type { CardinalCardSet } from '../../../src/testing/data/card-sets.ts'
import { declines } from '../../../src/testing/data/declines.ts'
import type { CardinalScenario } from '../../../src/testing/data/scenarios.ts'
import { openSandbox } from '../open-sandbox.ts'

const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const dsId = '97267598-fae6-48f2-8083-c7433990fbc7'
const path = '/oidc/api/v2/transactions/card'

/** What a shop would hand over of a lookup that ended without friction. */
async function earned(scenario: CardinalScenario, set: CardinalCardSet, changed: CardinalThreeDAuthentication = {}) {
  const opened = openSandbox()
  const request = opened.sandbox.request(scenario, { cards: set })
  const { session, lookup } = request
  const answer = await opened.client.lookup({ ...lookup, device_info_id: session.referenceId ?? '' })
  // The client's schema of what is sent is strict: the wire's own texts are checked by it.
  const threed_authentication = {
    enrolled: 'Y',
    pares_status: answer.pares_status,
    eci_flag: answer.eci_flag,
    cavv: answer.cavv === '' ? undefined : answer.cavv,
    ds_transaction_id: answer.ds_transaction_id,
    threeds_version: answer.threeds_version,
    signature_verification: 'Y',
    ...changed,
  } as CardinalThreeDAuthentication
  return { ...opened, request, payment: { ...opened.sandbox.payment(request), threed_authentication } }
}

describe('a card payment', () => {
  it.each(['visa-2.1', 'visa-2.2', 'mastercard-2.1', 'mastercard-2.2'] as const)(
    '%s: is taken with what its authentication earned',
    async (set) => {
      for (const scenario of ['frictionless', 'attempted'] as const) {
        const { client, payment, drift, charges } = await earned(scenario, set)
        const { kind, status, amount, threed_authentication } = await client.createCardPayment(payment)
        expect([kind, status, amount]).toEqual(['succeeded', 'SETTLEMENT_REQUESTED', 1500])
        expect(threed_authentication?.eci_flag).toBe(payment.threed_authentication.eci_flag)
        expect(charges()).toHaveLength(1)
        expect(drift).toEqual([])
      }
    },
  )

  it('is only reserved where it is to be captured later', async () => {
    const { client, payment } = openSandbox()
    const { kind, status } = await client.createCardPayment(payment('frictionless', { capture_now: false }))
    expect([kind, status]).toEqual(['succeeded', 'AUTHORIZED'])
  })

  it.each([
    ['declined', 'declined', 'DECLINED', '05'],
    ['soft-declined', 'declined', 'DECLINED', '65'],
    ['partially-authorized', 'partial', 'SETTLEMENT_REQUESTED', '0000'],
  ] as const)('%s: the amount steers it', async (scenario, kind, status, reasonCode) => {
    const { client, payment, charges } = openSandbox()
    const answer = await client.createCardPayment(payment(scenario))
    expect([answer.kind, answer.status, answer.reason_code]).toEqual([kind, status, reasonCode])
    expect(charges()).toHaveLength(kind === 'declined' ? 0 : 1)
  })

  it('takes half of the amount that is steered to be partial', async () => {
    const { client, payment } = openSandbox()
    expect((await client.createCardPayment(payment('partially-authorized'))).amount).toBe(2005)
  })
})

describe('the host', () => {
  it.each([
    ['the other scheme’s ECI', 'visa-2.2', { eci_flag: '02' }, 'eciAgainstScheme'],
    ['Mastercard with 05', 'mastercard-2.2', { eci_flag: '05' }, 'eciAgainstScheme'],
    ['an attempt’s ECI beside a Y', 'visa-2.2', { eci_flag: '06' }, 'eciAgainstScheme'],
    ['another cryptogram', 'visa-2.2', { cavv }, 'unlikeAuthentication'],
    [
      'Mastercard without the directory server’s id',
      'mastercard-2.2',
      { ds_transaction_id: undefined },
      'noDirectoryServerId',
    ],
    ['an ECI that promises protection without a cryptogram', 'visa-2.2', { cavv: undefined }, 'badCryptogram'],
    ['a cryptogram of another length', 'visa-2.2', { cavv: btoa('x'.repeat(22)) }, 'badCryptogram'],
    ['a rejected authentication', 'visa-2.2', { pares_status: 'R' }, 'rejectedByIssuer'],
    ['a failed one', 'visa-2.2', { pares_status: 'N' }, 'notAuthenticated'],
    ['an unfinished one', 'visa-2.2', { pares_status: 'C' }, 'notAuthenticated'],
  ] as const)('declines %s', async (_, set, changed, decline) => {
    const { client, payment, sandbox, charges } = await earned(
      'frictionless',
      set,
      // A row leaves a field out by `undefined`.
      changed as CardinalThreeDAuthentication,
    )
    const answer = await client.createCardPayment(payment)
    expect(answer.kind).toBe('declined')
    expect(answer.status_reason).toBe(declines[decline].text)
    expect(charges()).toEqual([])
    expect(sandbox.ledger.at(-1)?.operation).toBe('createCardPayment')
  })

  it('declines more than was authenticated, and takes less', async () => {
    const { client, payment } = await earned('frictionless', 'visa-2.2')
    expect((await client.createCardPayment({ ...payment, amount: 1501 })).status).toBe('DECLINED')
    expect((await client.createCardPayment({ ...payment, amount: 1499 })).kind).toBe('succeeded')
  })

  it('declines another card and another currency than were authenticated', async () => {
    const { client, payment, sandbox } = await earned('frictionless', 'visa-2.2')
    const { threed_authentication } = payment
    const other = { ...sandbox.payment(sandbox.request('attempted')), threed_authentication }
    expect((await client.createCardPayment(other)).status).toBe('DECLINED')
    expect((await client.createCardPayment({ ...payment, currency_code: 'USD' })).status).toBe('DECLINED')
  })

  it('holds the amount against what was authenticated elsewhere too, where that is told', async () => {
    const { client, payment, charges } = openSandbox()
    const told = { eci_flag: '05', cavv, threeds_version: '2.2.0', authentication_amount: 1499 } as const
    const body = payment('frictionless', { threed_authentication: told })
    expect((await client.createCardPayment(body)).status_reason).toBe(declines.moreThanAuthenticated.text)
    expect(charges()).toEqual([])
    expect((await client.createCardPayment({ ...body, amount: 1499 })).kind).toBe('succeeded')
  })

  it('takes what was earned elsewhere, if its form is right', async () => {
    const { client, payment } = openSandbox()
    const threed_authentication = { eci_flag: '02', cavv, ds_transaction_id: dsId, pares_status: 'Y' } as const
    const body = payment('frictionless', { threed_authentication }, { cards: 'mastercard-2.2' })
    expect((await client.createCardPayment(body)).kind).toBe('succeeded')
  })

  it('takes a payment without protection: that is the merchant’s risk', async () => {
    const { client, payment } = openSandbox()
    const unprotected = { enrolled: 'U', eci_flag: '07' } as const
    expect((await client.createCardPayment(payment('frictionless', { threed_authentication: unprotected }))).kind).toBe(
      'succeeded',
    )
    expect((await client.createCardPayment(payment())).kind).toBe('succeeded')
  })

  it('does not ask for the directory server’s id with version 1', async () => {
    const { client, payment } = openSandbox()
    const threed_authentication = { eci_flag: '02', cavv, threeds_version: '1.0.2' } as const
    const body = payment('frictionless', { threed_authentication }, { cards: 'mastercard-2.2' })
    expect((await client.createCardPayment(body)).kind).toBe('succeeded')
  })
})

describe('POST /v2/transactions/card', () => {
  it.each([
    ['an amount that is a text', { amount: '1' }, 'amount'],
    ['an unknown currency', { currency_code: 'XXZ' }, 'currency_code'],
    ['another contract', { payment_provider_contract: 'another' }, 'payment_provider_contract'],
  ])('refuses %s', async (_, fields, named) => {
    const { raw, payment, sandbox } = openSandbox()
    const { status, json } = await raw('POST', path, { ...payment(), ...fields })
    expect([status, Object.keys(json.details)]).toEqual([400, [named]])
    expect(sandbox.ledger).toEqual([])
  })

  it.each([
    ['eci_flag', '5'],
    ['eci_flag', '04'],
    ['pares_status', 'I'],
    ['enrolled', 'A'],
    ['signature_verification', 'X'],
    ['threeds_version', '2.3.1'],
    ['threeds_version', '2'],
  ])('refuses an authentication whose %s is %s, a word that is not on the list', async (name, word) => {
    const { raw, payment, sandbox } = openSandbox()
    const threed_authentication = { eci_flag: '05', cavv, threeds_version: '2.2.0', [name]: word }
    const { status, json } = await raw('POST', path, { ...payment(), threed_authentication })
    expect([status, Object.keys(json.details)]).toEqual([400, [`threed_authentication.${name}`]])
    expect(sandbox.ledger).toEqual([])
  })

  it('pays with the card of any lookup, however it was named', async () => {
    const { client, sandbox } = openSandbox()
    const number = sandbox.cards.frictionless
    const token = sandbox.reuseToken(number)
    const ways = [
      { card: { pan: number, expiry_month: '01', expiry_year: '2029' } },
      { card: token },
      { reuse_token: token },
    ]
    for (const lookup of ways) {
      const body = sandbox.payment(sandbox.request('frictionless', { lookup }))
      expect((await client.createCardPayment(body)).kind).toBe('succeeded')
    }
  })
})

describe('payments read back', () => {
  it('are listed by their reference, and shown by their id', async () => {
    const { client, payment, drift } = openSandbox()
    const body = payment()
    const { id } = await client.createCardPayment(body)
    await client.createCardPayment(payment('declined'))
    const { transactions } = await client.listTransactions({ merchant_reference: body.merchant_reference })
    expect(transactions.map(({ id: found, kind }) => [found, kind])).toEqual([[id, 'succeeded']])
    expect((await client.showTransaction(id)).amount).toBe(1500)
    expect(drift).toEqual([])
  })

  it('are those of the last seven days, or of the span that is asked for', async () => {
    const { client, payment, clock } = openSandbox()
    await client.createCardPayment(payment())
    clock.advance(8 * 24 * 60 * 60_000)
    await client.createCardPayment(payment())
    const count = async (query: { created_start?: string; created_end?: string }) =>
      (await client.listTransactions(query)).transactions.length
    expect(await count({})).toBe(1)
    expect(await count({ created_start: '2026-01-01T00:00:00Z' })).toBe(2)
    expect(await count({ created_start: '2026-01-01T00:00:00Z', created_end: '2026-02-01T00:00:00Z' })).toBe(1)
  })

  it('are 404 where there is none', async () => {
    const { status, json } = await openSandbox().raw('GET', '/oidc/api/v2/transaction/nobody')
    expect([status, json.code]).toEqual([404, 106])
  })
})
