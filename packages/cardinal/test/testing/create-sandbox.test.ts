import { describe, expect, it } from 'vitest'
import { createCardinalClient } from '../../src/client.ts'
import { createCardinalSandbox } from '../../src/testing/create-sandbox.ts'
import { cardSets } from '../../src/testing/data/card-sets.ts'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('createCardinalSandbox', () => {
  it('needs nothing, and its client works at once', async () => {
    const sandbox = createCardinalSandbox()
    const client = createCardinalClient(sandbox.clientOptions)
    expect((await client.listAuthentications()).records).toEqual([])
    expect(client.test).toBe(true)
  })

  it('shares nothing with another one', async () => {
    const [one, two] = [openSandbox(), openSandbox()]
    await one.client.createCardPayment(one.payment())
    expect(two.sandbox.ledger).toEqual([])
  })

  it('takes its credentials and its address from outside, with a path or without', async () => {
    const sandbox = createCardinalSandbox({
      userId: 'u',
      verifoneApiKey: 'k',
      origin: 'http://localhost:4000/cardinal/',
    })
    expect(sandbox.credentials).toEqual({ userId: 'u', apiKey: 'k' })
    expect(sandbox.origin).toBe('http://localhost:4000/cardinal')
    expect((await createCardinalClient(sandbox.clientOptions).listTransactions()).transactions).toEqual([])
  })

  it('refuses an address that is none', async () => {
    const error = await refusal(() => createCardinalSandbox({ origin: 'localhost' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('origin')
    expect(error.message).not.toContain('localhost:')
  })

  it('names the card of each outcome', () => {
    const { cards } = createCardinalSandbox()
    expect(cards.frictionless).toBe('4000000000002701')
    expect(cards.challenge).toBe('4000000000002503')
    expect(cards.rejected).toBe('4000000000002537')
  })
})

describe('request', () => {
  it.each(Object.keys(scenarios) as (keyof typeof scenarios)[])('%s: is what the client takes', async (scenario) => {
    const { client, lookupOf } = openSandbox()
    for (const cards of Object.keys(cardSets) as (keyof typeof cardSets)[]) {
      expect((await client.lookup(lookupOf(scenario, { cards }))).kind).not.toBe('unrecognized')
    }
  })

  it('is another order each time, with fields of the caller laid over it', () => {
    const { sandbox } = openSandbox()
    const [one, two] = [sandbox.request('challenge'), sandbox.request('challenge', { lookup: { amount: 7 } })]
    expect(two.lookup.merchant_reference).not.toBe(one.lookup.merchant_reference)
    expect(two.session.jti).not.toBe(one.session.jti)
    expect([one.lookup.amount, two.lookup.amount]).toEqual([1500, 7])
  })

  it('names the page of a session that has no reference of its own', () => {
    const { sandbox } = openSandbox()
    const session = { jwt: 'a.b.c', jti: 'token-1', expiresAt: '2026-01-31T11:30:00.000Z' }
    expect(sandbox.request('challenge', { session }).lookup.device_info_id).toBe('token-1')
  })
})
