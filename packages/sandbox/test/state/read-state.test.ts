import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createManualClock } from '@three-ds/core/testing'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { beforeEach, describe, expect, it } from 'vitest'
import { createGateways } from '../../src/create-gateways.ts'
import { readGatewayState, readState } from '../../src/state/read-state.ts'

const origin = 'https://sandbox.example'
let clock = createManualClock()
let gateways = createGateways(origin, { clock, random: Math.random })
beforeEach(() => {
  clock = createManualClock()
  gateways = createGateways(origin, { clock, random: Math.random })
})

describe('what is open', () => {
  it('at Spreedly: a fingerprint, then a challenge, then nothing', async () => {
    const { sandbox } = gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    const since = clock.now()
    const amount = { minorUnits: 3004, currency: 'USD' }
    expect(sandbox.open).toEqual([{ id: expect.any(String), waitsFor: 'fingerprint', amount, since }])
    step = await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toMatchObject([{ waitsFor: 'challenge' }])
    await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toEqual([])
  })

  it('at Spreedly: the redirect of 3-D Secure 1', async () => {
    const { sandbox } = gateways.spreedly
    await createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions)).start(sandbox.request('three-ds-1'))
    expect(sandbox.open).toMatchObject([{ waitsFor: 'redirect' }])
  })

  it('at Finaro: a fingerprint, then a challenge, then nothing', async () => {
    const { sandbox } = gateways.finaro
    const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    const amount = { minorUnits: 4999, currency: 'EUR' }
    expect(sandbox.open).toEqual([{ id: expect.any(String), waitsFor: 'fingerprint', amount, since: clock.now() }])
    step = await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toMatchObject([{ waitsFor: 'challenge' }])
    await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toEqual([])
  })

  it('at Cardinal: a challenge, then nothing', async () => {
    const { sandbox } = gateways.cardinal
    const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions))
    const step = await flow.start(sandbox.request('challenge'))
    const amount = { minorUnits: 1500, currency: 'EUR' }
    expect(sandbox.open).toEqual([{ id: expect.any(String), waitsFor: 'challenge', amount, since: clock.now() }])
    await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toEqual([])
  })

  it('at ProcessOut: one redirect to the hosted page, whatever it asks', async () => {
    const { sandbox } = gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
    const step = await flow.start(sandbox.request('fingerprint-challenge'))
    const amount = { minorUnits: 4999, currency: 'EUR' }
    expect(sandbox.open).toEqual([{ id: expect.any(String), waitsFor: 'redirect', amount, since: clock.now() }])
    await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toEqual([])
  })

  it("at ProcessOut: each action, on a page of the merchant's own", async () => {
    const { sandbox } = gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
    await flow.start(sandbox.request('fingerprint-challenge', { page: 'own' }))
    expect(sandbox.open).toMatchObject([{ waitsFor: 'fingerprint' }])
  })

  it('at ProcessOut: nothing that was left alone for an hour', async () => {
    const { sandbox } = gateways.processout
    await createProcessOutFlow(createProcessOutClient(sandbox.clientOptions)).start(sandbox.request('challenge'))
    clock.advance(61 * 60_000)
    expect(sandbox.open).toEqual([])
  })

  it('at Shopify: a page, until it is answered', async () => {
    const { sandbox } = gateways.shopify
    const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type === 'poll') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(sandbox.open).toMatchObject([{ waitsFor: 'redirect', amount: { minorUnits: 4999, currency: 'EUR' } }])
    await sandbox.answer(step)
    expect(sandbox.open).toEqual([])
  })
})

describe('what is planned to go wrong', () => {
  it.each(['processout', 'finaro', 'spreedly', 'shopify', 'cardinal'] as const)('%s tells, and takes back', (name) => {
    const { sandbox } = gateways[name]
    const operation = sandbox.operations[0] ?? ''
    sandbox.fail({ kind: 'cut-after' }, { operation, times: 2 })
    expect(sandbox.faults).toEqual([{ fault: { kind: 'cut-after' }, operation, left: 2 }])
    sandbox.recover()
    expect(sandbox.faults).toEqual([])
  })

  it("Cardinal's plan holds Songbird's faults too", () => {
    const { sandbox } = gateways.cardinal
    sandbox.fail({ kind: 'cut-after' }, { operation: 'continue' })
    expect(sandbox.operations).toContain('continue')
    expect(sandbox.faults).toMatchObject([{ operation: 'continue' }])
    sandbox.recover()
    expect(sandbox.faults).toEqual([])
  })
})

describe('readGatewayState', () => {
  it('counts what was charged', async () => {
    const { sandbox } = gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    await flow.start(sandbox.request('frictionless'))
    await flow.start(sandbox.request('challenge'))
    expect(readGatewayState(gateways.spreedly)).toMatchObject({
      charges: 1,
      ledger: [{ charged: true }, { charged: false }],
    })
  })
})

describe('readState', () => {
  it('has all gateways, the time and the address', () => {
    const state = readState(origin, gateways, clock)
    expect(state.origin).toBe(origin)
    expect(state.now).toBe(clock.now())
    expect(Object.keys(state.gateways)).toEqual(['processout', 'finaro', 'spreedly', 'shopify', 'cardinal'])
  })

  it('holds no credential', () => {
    const text = JSON.stringify(readState(origin, gateways, clock))
    const { accessSecret } = gateways.spreedly.clientOptions
    const { projectSecret } = gateways.processout.clientOptions
    const { apiKey } = gateways.cardinal.clientOptions
    const { accessToken } = gateways.finaro.clientOptions
    for (const secret of [accessSecret, projectSecret, apiKey, accessToken]) expect(text).not.toContain(secret)
  })
})
