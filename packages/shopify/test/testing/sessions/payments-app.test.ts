import type { CallbackReceiver } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { createShopifyPaymentsAppCallbackReceiver } from '../../../src/payments-app/callback/handler.ts'
import type { OpenSessionOptions } from '../../../src/testing/sessions/open-session.ts'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

const taken: CallbackReceiver = async () => new Response('{}')
const redirectUrl = 'https://app.example/3ds'
const authenticationData = {
  authenticationFlow: 'CHALLENGE',
  chargebackLiability: 'UNKNOWN',
  dsTransactionId: '0d5a3a2e-64b0-4f71-9ac3-5a0b0b2f2f60',
  transStatus: 'Y',
  version: 'V2_2',
} as const

async function openSession(options: OpenSessionOptions = {}) {
  const open = openSandbox()
  const { id } = await open.sandbox.paymentsApp.deliverSession(taken, options)
  return { ...open, id }
}

describe('a session that Shopify posts', () => {
  it('says who, what and how much, and nobody signs it', async () => {
    const { sandbox } = openSandbox()
    const posts: { readonly headers: Headers; readonly body: Record<string, unknown> }[] = []
    const { id, key, group } = await sandbox.paymentsApp.deliverSession(
      async (request) => {
        posts.push({ headers: new Headers((request as Request).headers), body: JSON.parse(await request.text()) })
        return new Response('{}')
      },
      { kind: 'authorization', amount: '12.50', currency: 'USD' },
    )
    expect(id).toBe(`gid://shopify/PaymentSession/${key}`)
    expect(posts[0]?.body).toMatchObject({ id: key, gid: id, group, amount: '12.50', currency: 'USD', test: true })
    expect(posts[0]?.body).toMatchObject({ kind: 'authorization', payment_method: { type: 'credit_card' } })
    expect(posts[0]?.headers.get('shopify-shop-domain')).toBe('three-ds-sandbox.myshopify.com')
    expect(posts[0]?.headers.get('shopify-api-version')).toBe('2026-04')
    expect(posts[0]?.headers.get('shopify-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect([...(posts[0]?.headers.keys() ?? [])].filter((name) => /hmac|signature/.test(name))).toEqual([])
  })

  it('reaches the package’s own receiver, which hands a repeated one over once', async () => {
    const { sandbox } = openSandbox()
    const told: string[] = []
    const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: ({ data }) => void told.push(data.gid) })
    const { id, statuses } = await sandbox.paymentsApp.deliverSession(receive, { times: 3 })
    expect(statuses).toEqual([200, 200, 200])
    expect(told).toEqual([id])
  })

  it('is answered with an address where a page of the app is needed', async () => {
    const { sandbox } = openSandbox()
    const receive = createShopifyPaymentsAppCallbackReceiver({
      onEvent: () => {},
      redirectTo: () => 'https://app.example/pay',
    })
    const session = await sandbox.paymentsApp.deliverSession(receive, { method: 'offsite' })
    expect(session.redirectUrl).toBe('https://app.example/pay')
  })

  it('may be a verification, without an amount', async () => {
    const { sandbox } = openSandbox()
    const kinds: string[] = []
    const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: ({ kind }) => void kinds.push(kind) })
    const { id } = await sandbox.paymentsApp.deliverSession(receive, { type: 'verification' })
    expect(id).toMatch(/^gid:\/\/shopify\/VerificationSession\//)
    expect(kinds).toEqual(['verification-session'])
  })

  it('refuses an amount that is none', async () => {
    const { sandbox } = openSandbox()
    expect((await refusal(() => sandbox.paymentsApp.deliverSession(taken, { amount: '1.005' }))).code).toBe(
      'invalid-input',
    )
  })
})

describe('a card payment with 3-D Secure', () => {
  it('goes by redirect, confirmation and decision', async () => {
    const { sandbox, paymentsApp, id, drift } = await openSession()
    const redirected = await paymentsApp.redirectPaymentSession({ id, redirectUrl })
    expect(redirected.paymentSession?.state?.code).toBe('REDIRECTING')
    const confirming = await paymentsApp.confirmPaymentSession({ id })
    expect(confirming.paymentSession?.state?.code).toBe('CONFIRMING')

    const results: unknown[] = []
    const receive = createShopifyPaymentsAppCallbackReceiver({
      onEvent: (event) => void results.push(event.kind === 'confirmation' && event.data.confirmation_result),
    })
    expect(await sandbox.paymentsApp.deliverConfirmations(receive, { times: 2 })).toEqual([200, 200])
    expect(await sandbox.paymentsApp.deliverConfirmations(receive)).toEqual([])
    expect(results).toEqual([true])

    const resolved = await paymentsApp.resolvePaymentSession({ id, authentication: { authenticationData } })
    expect(resolved.kind).toBe('accepted')
    expect(resolved.paymentSession?.state?.code).toBe('RESOLVED')
    expect(resolved.paymentSession?.nextAction?.redirectUrl).toContain('https://shopify.test/checkouts/back/')
    expect(drift).toEqual([])
  })

  it('leaves an entry in the ledger and no charge: the money moved at the app’s gateway', async () => {
    const { sandbox, paymentsApp, id } = await openSession()
    await paymentsApp.resolvePaymentSession({ id })
    await paymentsApp.resolvePaymentSession({ id })
    const amount = { minorUnits: 4999, currency: 'EUR' }
    expect(sandbox.ledger).toEqual([{ operation: 'resolvePaymentSession', amount, charged: false }])
  })

  it('may be refused by Shopify when it is asked to confirm', async () => {
    const { sandbox, paymentsApp, id } = await openSession({ confirms: false })
    await paymentsApp.redirectPaymentSession({ id, redirectUrl })
    await paymentsApp.confirmPaymentSession({ id })
    const bodies: string[] = []
    const receive: CallbackReceiver = async (request) => {
      bodies.push(await request.text())
      return new Response(null, { status: 503 })
    }
    await sandbox.paymentsApp.deliverConfirmations(receive)
    await sandbox.paymentsApp.deliverConfirmations(receive)
    expect(bodies.map((body) => JSON.parse(body).confirmation_result)).toEqual([false, false])
  })
})

describe('a decision', () => {
  it('is the same when it is sent again, and keeps the other one out', async () => {
    const { paymentsApp, id } = await openSession()
    expect((await paymentsApp.resolvePaymentSession({ id })).kind).toBe('accepted')
    expect((await paymentsApp.resolvePaymentSession({ id })).kind).toBe('accepted')
    const rejected = await paymentsApp.rejectPaymentSession({ id, reason: { code: 'RISKY' } })
    expect(rejected.kind).toBe('refused')
    expect((await paymentsApp.redirectPaymentSession({ id, redirectUrl })).kind).toBe('refused')
  })

  it('needs the authentication if, and only if, a redirect was asked for', async () => {
    const { paymentsApp, id } = await openSession()
    const early = await paymentsApp.resolvePaymentSession({ id, authentication: { authenticationData } })
    expect(early.kind === 'refused' && early.userErrors).toMatchObject([{ field: ['authentication'] }])
    await paymentsApp.redirectPaymentSession({ id, redirectUrl })
    expect((await paymentsApp.resolvePaymentSession({ id })).kind).toBe('refused')
    const told = await paymentsApp.resolvePaymentSession({ id, authentication: { partnerError: 'PROCESSING_ERROR' } })
    expect(told.kind).toBe('accepted')
  })

  it.each([
    ['nothing', {}],
    ['both', { authenticationData, partnerError: 'PROCESSING_ERROR' }],
    [
      'N without a reason',
      { authenticationData: { ...authenticationData, transStatus: 'N', chargebackLiability: 'MERCHANT' } },
    ],
    ['a reason that is none', { authenticationData: { ...authenticationData, transStatusReason: '27' } }],
    ['a challenge that ends with I', { authenticationData: { ...authenticationData, transStatus: 'I' } }],
    [
      'R with nobody known to be liable',
      { authenticationData: { ...authenticationData, transStatus: 'R', transStatusReason: '01' } },
    ],
  ])('is refused with an authentication of %s', async (_, authentication) => {
    const { paymentsApp, raw, id } = await openSession()
    await paymentsApp.redirectPaymentSession({ id, redirectUrl })
    const query = `mutation M($id: ID!, $a: PaymentSessionThreeDSecureAuthentication) {
      paymentSessionResolve(id: $id, authentication: $a) { paymentSession { id } userErrors { field message } }
    }`
    const { json } = await raw('POST', '/payments_apps/api/2026-04/graphql.json', {
      query,
      variables: { id, a: authentication },
    })
    expect(json.data?.['paymentSessionResolve']).toMatchObject({
      paymentSession: null,
      userErrors: [{ field: ['authentication'] }],
    })
  })

  it('has errors without a code', async () => {
    const query = 'mutation { paymentSessionResolve(id: "1") { userErrors { code } } }'
    const { json } = await openSandbox().raw('POST', '/payments_apps/api/2026-04/graphql.json', { query })
    expect(json.errors).toMatchObject([{ extensions: { typeName: 'UserError', fieldName: 'code' } }])
  })
})

describe('a session', () => {
  const id = 'gid://shopify/PaymentSession/none'

  it('is not there under another id', async () => {
    const { paymentsApp } = openSandbox()
    const answers = [
      await paymentsApp.redirectPaymentSession({ id, redirectUrl }),
      await paymentsApp.confirmPaymentSession({ id }),
      await paymentsApp.resolvePaymentSession({ id }),
      await paymentsApp.pendPaymentSession({
        id,
        pendingExpiresAt: '2026-02-01T00:00:00Z',
        reason: 'PARTNER_ACTION_REQUIRED',
      }),
    ]
    expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(answers.map((answer) => answer.kind === 'refused' && answer.userErrors[0]?.code)).toEqual([
      'PAYMENT_SESSION_NOT_FOUND',
      'PAYMENT_SESSION_NOT_FOUND',
      undefined,
      'NOT_FOUND',
    ])
  })

  it('is confirmed only after a redirect', async () => {
    const { paymentsApp, id: session } = await openSession()
    const answer = await paymentsApp.confirmPaymentSession({ id: session })
    expect(answer.kind === 'refused' && answer.userErrors[0]?.code).toBe('INVALID_STATE_TRANSITION')
  })

  it('of a card cannot be pending, and one of another method cannot be redirected', async () => {
    const pending = { pendingExpiresAt: '2026-02-01T00:00:00Z', reason: 'PARTNER_ACTION_REQUIRED' } as const
    const card = await openSession()
    const refused = await card.paymentsApp.pendPaymentSession({ id: card.id, ...pending })
    expect(refused.kind === 'refused' && refused.userErrors[0]?.code).toBe('UNSUPPORTED_PAYMENT_METHOD')
    const offsite = await openSession({ method: 'offsite' })
    const late = { ...pending, pendingExpiresAt: '2026-01-01T00:00:00Z' }
    const passed = await offsite.paymentsApp.pendPaymentSession({ id: offsite.id, ...late })
    expect(passed.kind === 'refused' && passed.userErrors[0]?.code).toBe('EXPIRED_PENDING_EXPIRES_AT')
    const accepted = await offsite.paymentsApp.pendPaymentSession({ id: offsite.id, ...pending })
    expect(accepted.paymentSession?.state?.code).toBe('PENDING')
    const redirected = await offsite.paymentsApp.redirectPaymentSession({ id: offsite.id, redirectUrl })
    expect(redirected.kind === 'refused' && redirected.userErrors[0]?.code).toBe('REDIRECT_NOT_SUPPORTED_FOR_OFFSITE')
  })

  it('that verifies a card goes the same way, without a confirmation', async () => {
    const { paymentsApp, id: session } = await openSession({ type: 'verification' })
    const redirected = await paymentsApp.redirectVerificationSession({ id: session, redirectUrl })
    expect(redirected.verificationSession?.state?.code).toBe('REDIRECTING')
    const answer = await paymentsApp.resolveVerificationSession({ id: session, authentication: { authenticationData } })
    expect(answer.kind).toBe('accepted')
  })
})
