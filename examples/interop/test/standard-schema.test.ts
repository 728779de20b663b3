import * as cardinal from '@three-ds/cardinal'
import * as core from '@three-ds/core'
import * as finaro from '@three-ds/finaro'
import * as processout from '@three-ds/processout'
import * as checkout from '@three-ds/shopify/checkout'
import * as paymentsApp from '@three-ds/shopify/payments-app'
import * as storefront from '@three-ds/shopify/storefront'
import * as spreedly from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { orderRoute } from '../src/order-route.ts'
import { readSettings } from '../src/settings.ts'

const packages = { core, cardinal, finaro, processout, checkout, paymentsApp, storefront, spreedly }

/** Everything that the packages export as a schema. */
const schemas = Object.entries(packages).flatMap(([name, exported]) =>
  Object.entries(exported)
    .filter(([member]) => member.endsWith('Schema'))
    .map(([member, schema]) => [`${name}.${member}`, schema] as const),
)

const post = (path: string, body: unknown) =>
  orderRoute.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const result = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  scheme: 'visa',
  eci: '05',
}

describe('an exported schema', () => {
  it('is one of many', () => {
    expect(schemas.length).toBeGreaterThan(10)
  })

  it.each(schemas)('is a Standard Schema, version 1: %s', async (_, schema) => {
    const standard: unknown = Reflect.get(schema as object, '~standard')
    expect(standard).toMatchObject({ version: 1, vendor: 'zod', validate: expect.any(Function) })
  })
})

describe('a route of Hono that validates with a schema of core', () => {
  it('takes a result', async () => {
    const answer = await post('/results', result)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ provider: 'cardinal', status: 'authenticated' })
  })

  it.each([{}, { ...result, status: 'perhaps' }, { ...result, test: 'no' }, [], null])('refuses %j', async (body) => {
    expect((await post('/results', body)).status).toBe(400)
  })

  it('takes an amount, and no fraction of a cent', async () => {
    expect((await post('/amounts', { minorUnits: 4999, currency: 'EUR' })).status).toBe(200)
    expect((await post('/amounts', { minorUnits: 49.99, currency: 'EUR' })).status).toBe(400)
  })
})

describe('settings that are read with schemas of core', () => {
  it('are typed and checked', () => {
    const settings = readSettings({ PAYMENT_GATEWAY: 'finaro', PREFERRED_SCHEME: 'visa' })
    expect(settings.PAYMENT_GATEWAY).toBe('finaro')
    expect(settings.PREFERRED_SCHEME).toBe('visa')
  })

  it('name what is missing', () => {
    expect(() => readSettings({ PAYMENT_GATEWAY: '', PREFERRED_SCHEME: 'visa' })).toThrow('settings: PAYMENT_GATEWAY')
  })
})
