import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { createShopifyCheckoutClient } from '../../src/checkout/client.ts'
import { createShopifyStorefrontClient } from '../../src/storefront/index.ts'
import { createShopifySandbox } from '../../src/testing/create-sandbox.ts'
import { cartTroubles } from '../../src/testing/data/cart-scenarios.ts'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

const scenarioNames = Object.keys(scenarios) as (keyof typeof scenarios)[]
const troubleNames = Object.keys(cartTroubles) as (keyof typeof cartTroubles)[]

describe('createShopifySandbox', () => {
  it('needs nothing: its options make a client that works', async () => {
    const sandbox = createShopifySandbox()
    const client = createShopifyCheckoutClient(sandbox.clientOptions)
    const { payment } = sandbox.request('frictionless')
    const answer = await client.createPayment(sandbox.checkoutToken, { ...payment, session_id: sandbox.sessionId })
    expect(answer.kind).toBe('processing')
  })

  it('takes a shop and a token', () => {
    const named = { shop: 'mine.myshopify.com', accessToken: 'shpat_mine' }
    const { sandbox } = openSandbox(named)
    expect(sandbox.clientOptions).toMatchObject(named)
    expect(sandbox.paymentsApp.clientOptions).toMatchObject(named)
    expect(sandbox.storefront.clientOptions.shop).toBe('mine.myshopify.com')
  })

  it('refuses an origin that is no address', async () => {
    const error = await refusal(() => createShopifySandbox({ origin: 'localhost' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('origin')
  })

  it('repeats itself with the same randomness', () => {
    const made = () => createShopifySandbox({ random: seededRandom(5) })
    expect(made().sessions).toEqual(made().sessions)
    expect(made().clientOptions.accessToken).toBe(made().clientOptions.accessToken)
  })

  it.each([
    ['GET', '/admin/api/2024-01/checkouts/c/payments.json'],
    ['POST', '/api/2026-04/graphql.json'],
    ['POST', '/payments_apps/api/2026-04/graphql.json'],
    ['GET', '/admin/api/2024-01/none.json'],
  ])('lets in who has the token, and nobody else: %s %s', async (method, path) => {
    const { raw } = openSandbox()
    const strangers = { 'x-shopify-access-token': 'shpat_1', 'x-shopify-storefront-access-token': 'public' }
    const { status, json } = await raw(method, path, method === 'POST' ? {} : undefined, strangers)
    expect(status).toBe(401)
    expect(json.errors).toBe('The access token is not known.')
    expect((await raw(method, path, method === 'POST' ? {} : undefined)).status).not.toBe(401)
  })

  it('keeps the tokens of its APIs apart', async () => {
    const { sandbox, raw } = openSandbox()
    const admin = sandbox.clientOptions.accessToken
    const swapped = { 'x-shopify-access-token': '', 'x-shopify-storefront-access-token': admin }
    expect((await raw('POST', '/api/2026-04/graphql.json', {}, swapped)).status).toBe(401)
  })

  it('lets a server in by its private token', async () => {
    const { sandbox } = openSandbox()
    const client = createShopifyStorefrontClient(sandbox.storefront.privateClientOptions)
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    expect((await client.getCart(cartId)).kind).toBe('open')
  })

  it('names each answer', async () => {
    const { checkout, sandbox } = openSandbox()
    expect((await checkout.listPayments(sandbox.checkoutToken)).meta.requestId).toMatch(/^[\da-f-]{36}$/)
  })

  it('lets no token into an answer', async () => {
    const { sandbox, raw } = openSandbox()
    const { checkout_token, payment } = sandbox.request('challenge')
    const { text } = await raw('POST', `/admin/api/2024-01/checkouts/${checkout_token}/payments.json`, { payment })
    expect(text).not.toContain(sandbox.clientOptions.accessToken)
    expect(text).not.toContain(payment.session_id)
  })
})

describe('a request', () => {
  it.each(scenarioNames)('plays %s with what the flows take', async (scenario) => {
    const { sandbox, flows } = openSandbox()
    const types = scenario === 'paid-at-once' ? ['done', 'poll'] : ['poll', 'redirect']
    expect(types).toContain((await flows.checkout.start(sandbox.request(scenario))).type)
    expect(types).toContain((await flows.payment.start(sandbox.storefront.paymentRequest(scenario))).type)
    expect(types).toContain((await flows.cart.start(sandbox.storefront.cartRequest(scenario))).type)
  })

  it.each(troubleNames)('plays %s with a cart that is there', async (scenario) => {
    const { sandbox, storefront } = openSandbox()
    expect((await storefront.getCart(sandbox.storefront.cartRequest(scenario).cartId)).kind).toBe('open')
  })

  it('has a key of its own each time', () => {
    const { sandbox } = openSandbox()
    const { storefront } = sandbox
    expect(sandbox.request('challenge').payment.unique_token).not.toBe(
      sandbox.request('challenge').payment.unique_token,
    )
    expect(storefront.cartRequest('challenge').cartId).not.toBe(storefront.cartRequest('challenge').cartId)
    expect(storefront.paymentRequest('challenge').checkoutId).not.toBe(
      storefront.paymentRequest('challenge').checkoutId,
    )
  })

  it('takes other fields, one by one', () => {
    const { sandbox } = openSandbox()
    const { checkout_token, payment } = sandbox.request('declined', {
      checkout_token: sandbox.checkoutToken,
      payment: { amount: '7.00' },
    })
    expect(checkout_token).toBe(sandbox.checkoutToken)
    expect(payment.amount).toBe('7.00')
    expect(payment.session_id).toBe(sandbox.sessions.declined)
    const legacy = sandbox.storefront.paymentRequest('declined', { payment: { idempotencyKey: 'mine' } })
    expect(legacy.payment.idempotencyKey).toBe('mine')
    expect(legacy.payment.vaultId).toBe(sandbox.sessions.declined)
    expect(sandbox.storefront.cartRequest('declined', { attemptToken: 'mine' }).attemptToken).toBe('mine')
  })
})

describe('two sandboxes', () => {
  it('share nothing', async () => {
    const one = openSandbox()
    const two = openSandbox({ random: seededRandom(2) })
    const { checkout_token } = one.sandbox.request('challenge')
    one.sandbox.fail({ kind: 'cut-before' })
    expect((await refusal(() => two.checkout.listPayments(checkout_token))).code).toBe('not-found')
    const stranger = createShopifyCheckoutClient({ ...one.sandbox.clientOptions, fetch: two.sandbox.fetch })
    expect((await refusal(() => stranger.listPayments(checkout_token))).code).toBe('unauthorized')
  })
})

describe('reset', () => {
  it('forgets payments, ledger, faults and throttles, and keeps who it is', async () => {
    const { sandbox, checkout, storefront } = openSandbox()
    const { checkout_token, payment } = sandbox.request('frictionless')
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    await checkout.createPayment(checkout_token, payment)
    sandbox.fail({ kind: 'cut-before' })
    sandbox.throttle(9)
    sandbox.reset()
    expect(sandbox.ledger).toEqual([])
    expect((await refusal(() => checkout.listPayments(checkout_token))).code).toBe('not-found')
    expect((await checkout.listPayments(sandbox.checkoutToken)).payments).toEqual([])
    expect((await storefront.getCart(cartId)).kind).toBe('gone')
    await checkout.createPayment(sandbox.checkoutToken, payment)
    expect(sandbox.ledger).toHaveLength(1)
  })
})
