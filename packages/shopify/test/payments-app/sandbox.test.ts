import type { VerifiedAuthenticationResult } from '@three-ds/core'
import {
  createShopifyPaymentsAppCallbackReceiver,
  createShopifyPaymentsAppClient,
  fromAuthenticationResult,
  type ShopifyPaymentsAppEvent,
  toAuthenticationReport,
} from '@three-ds/shopify/payments-app'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { describe, expect, it } from 'vitest'
import { authenticated, ended } from './authentication/results.ts'

/** A payments app that runs 3-D Secure at another provider, and notes what Shopify posts. */
function app() {
  const { paymentsApp } = createShopifySandbox()
  const client = createShopifyPaymentsAppClient(paymentsApp.clientOptions)
  const heard: ShopifyPaymentsAppEvent[] = []
  const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: (event) => void heard.push(event) })
  return { paymentsApp, client, heard, receive }
}

const redirectUrl = 'https://app.example/3ds'

describe('a payments app that carries a result of another provider into Shopify', () => {
  it('redirects the buyer, has the payment confirmed, and resolves it', async () => {
    const { paymentsApp, client, heard, receive } = app()
    const { id, statuses } = await paymentsApp.deliverSession(receive, { times: 2 })
    expect(statuses).toEqual([200, 200])
    expect(heard).toMatchObject([{ kind: 'payment-session', data: { gid: id } }])

    expect((await client.redirectPaymentSession({ id, redirectUrl })).kind).toBe('accepted')
    expect((await client.confirmPaymentSession({ id })).kind).toBe('accepted')
    await paymentsApp.deliverConfirmations(receive, { times: 2 })
    expect(heard.slice(1)).toMatchObject([{ kind: 'confirmation', data: { gid: id, confirmation_result: true } }])

    const input = { id, redirected: true, ...fromAuthenticationResult(authenticated) }
    const answer = await client.resolvePaymentSession(input)
    expect(answer).toMatchObject({ kind: 'accepted', paymentSession: { id, state: { code: 'RESOLVED' } } })
    expect(answer.paymentSession?.nextAction?.redirectUrl).toMatch(/^https:/)
  })

  it('hears that Shopify does not confirm, and rejects', async () => {
    const { paymentsApp, client, heard, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive, { confirms: false })
    await client.redirectPaymentSession({ id, redirectUrl })
    await client.confirmPaymentSession({ id })
    await paymentsApp.deliverConfirmations(receive)
    expect(heard[1]?.data).toEqual({ gid: id, confirmation_result: false })
    const reason = { code: 'CONFIRMATION_REJECTED' }
    const answer = await client.rejectPaymentSession({ id, reason, ...fromAuthenticationResult(authenticated) })
    expect(answer).toMatchObject({ kind: 'accepted', paymentSession: { state: { code: 'REJECTED' } } })
  })

  it('rejects after an authentication that failed, without a confirmation', async () => {
    const { paymentsApp, client, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive)
    await client.redirectPaymentSession({ id, redirectUrl })
    const report = toAuthenticationReport(ended('failed', 'N', '01'))
    const answer = await client.rejectPaymentSession({ id, reason: { code: 'AUTHENTICATION_FAILED' }, ...report })
    expect(answer.kind).toBe('accepted')
  })

  it('may send a decision again after an unknown outcome, and cannot take it back', async () => {
    const { paymentsApp, client, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive)
    expect((await client.resolvePaymentSession({ id })).kind).toBe('accepted')
    expect((await client.resolvePaymentSession({ id })).kind).toBe('accepted')
    expect((await client.rejectPaymentSession({ id, reason: { code: 'CARD_DECLINED' } })).kind).toBe('refused')
  })

  it('is refused where the authentication is missing after a redirect', async () => {
    const { paymentsApp, client, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive)
    await client.redirectPaymentSession({ id, redirectUrl })
    expect((await client.resolvePaymentSession({ id })).kind).toBe('refused')
  })

  it('verifies a card: the same result, without the id of the Directory Server', async () => {
    const { paymentsApp, client, heard, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive, { type: 'verification' })
    expect(heard[0]?.kind).toBe('verification-session')
    await client.redirectVerificationSession({ id, redirectUrl })
    const answer = await client.resolveVerificationSession({ id, ...fromAuthenticationResult(authenticated) })
    expect(answer).toMatchObject({ kind: 'accepted', verificationSession: { state: { code: 'RESOLVED' } } })
  })

  it('tells where the buyer goes for an offsite payment', async () => {
    const { paymentsApp } = app()
    const receive = createShopifyPaymentsAppCallbackReceiver({ onEvent: () => {}, redirectTo: () => redirectUrl })
    const session = await paymentsApp.deliverSession(receive, { method: 'offsite' })
    expect(session.redirectUrl).toBe(redirectUrl)
  })

  it.each<VerifiedAuthenticationResult>([
    authenticated,
    { ...authenticated, flow: 'frictionless', scheme: 'mastercard', eci: '02' },
  ])('is taken by Shopify, result %#', async (result) => {
    const { paymentsApp, client, receive } = app()
    const { id } = await paymentsApp.deliverSession(receive)
    await client.redirectPaymentSession({ id, redirectUrl })
    expect((await client.resolvePaymentSession({ id, ...fromAuthenticationResult(result) })).kind).toBe('accepted')
  })
})
