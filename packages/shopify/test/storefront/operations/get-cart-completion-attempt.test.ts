import { parsePaymentResult } from '@three-ds/core'
import { createShopifyStorefrontClient, toAuthenticationResult, toPaymentResult } from '@three-ds/shopify/storefront'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixture.ts'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { refusal } from '../../refusal.ts'
import {
  actionRequired,
  answered,
  attempt,
  clientOver,
  credentials,
  failedWith,
  orderMade,
  page,
  processing,
} from '../sample.ts'

const read = (...answers: readonly PlannedAnswer[]) => clientOver(...answers).client.getCartCompletionAttempt('att_1')

describe('an attempt', () => {
  it.each([
    ['processing', 'derived-cart-processing.json', { pollDelay: 500 }],
    ['action-required', 'derived-cart-action.json', { redirectUrl: 'https://x.myshopify.com/3ds/att_1' }],
    ['succeeded', 'derived-cart-success.json', { orderId: 'gid://shopify/Order/999' }],
    ['declined', 'derived-cart-failed.json', { errors: [{ code: 'PAYMENT_CARD_DECLINED', message: 'Card declined' }] }],
  ])('is %s, as in %s', async (kind, name, fields) => {
    expect(await read({ json: fixture(`storefront/${name}`) })).toMatchObject({ kind, id: 'att_1', ...fields })
  })

  it.each([
    ['a new member', attempt('CartCompletionPostponed'), 'CartCompletionPostponed'],
    ['no time to wait', attempt('CartCompletionProcessing', { pollDelay: null }), 'CartCompletionProcessing'],
    ['no order', attempt('CartCompletionSuccess', { orderUrl: 'https://x.example' }), 'CartCompletionSuccess'],
    ['no action', attempt('CartCompletionActionRequired', { action: null }), 'CartCompletionActionRequired'],
    ['no address', actionRequired(null), 'CartCompletionActionRequired'],
    ['a blank address', actionRequired(''), 'CartCompletionActionRequired'],
    ['an address without TLS', actionRequired('http://example.myshopify.com/3ds'), 'CartCompletionActionRequired'],
    ['an address that is a script', actionRequired('javascript:alert(1)'), 'CartCompletionActionRequired'],
    [
      'an action of `unstable`',
      attempt('CartCompletionActionRequired', {
        action: { __typename: 'CompleteFacilitatedPaymentChallenge', referenceId: 'r', redirectUrl: page },
      }),
      'CartCompletionActionRequired',
    ],
  ])('with %s is not recognized, and neither success nor a decline', async (_what, answer, __typename) => {
    const told = await read(answer)
    expect(told).toMatchObject({ kind: 'unrecognized', __typename })
    expect(toPaymentResult(told)).toMatchObject({ status: 'unknown', final: false })
  })

  it('may lead to this very machine over plain http, where the client calls it there', async () => {
    const action = { __typename: 'CompletePaymentChallenge', redirectUrl: 'http://localhost:4000/3ds' }
    const cartCompletionAttempt = { __typename: 'CartCompletionActionRequired', id: 'att_1', action }
    const fetch = async () => Response.json({ data: { cartCompletionAttempt } })
    const baseUrl = 'http://localhost:4000'
    const local = createShopifyStorefrontClient({ ...credentials, baseUrl, fetch })
    expect((await local.getCartCompletionAttempt('att_1')).kind).toBe('action-required')
    const remote = createShopifyStorefrontClient({ ...credentials, fetch })
    expect((await remote.getCartCompletionAttempt('att_1')).kind).toBe('unrecognized')
  })

  it('keeps its id where Shopify does not repeat it', async () => {
    expect(await read(attempt('CartCompletionProcessing', { id: null, pollDelay: 1 }))).toMatchObject({ id: 'att_1' })
  })

  it('never asks for a pause below zero', async () => {
    expect(await read(attempt('CartCompletionProcessing', { pollDelay: -5 }))).toMatchObject({ pollDelay: 0 })
  })

  it('that Shopify does not know is an error', async () => {
    const error = await refusal(() => read(answered('cartCompletionAttempt', null)))
    expect([error.code, error.outcome, error.retryable]).toEqual(['not-found', 'rejected', false])
    expect([error.operation, error.status]).toEqual(['getCartCompletionAttempt', 200])
  })
})

describe('what became of a cart’s payment', () => {
  it.each([
    ['processing', processing, { status: 'processing', final: false, id: 'att_1' }],
    ['waiting for the buyer', actionRequired(), { status: 'not-attempted', final: false, id: 'att_1' }],
    ['an order', orderMade, { status: 'accepted', final: true, id: 'gid://shopify/Order/999' }],
    [
      'a failure',
      failedWith('PAYMENT_CARD_DECLINED'),
      {
        status: 'declined',
        final: true,
        decline: { kind: 'undistinguished', code: 'PAYMENT_CARD_DECLINED', text: 'Words of Shopify' },
      },
    ],
    ['a code of tomorrow', failedWith('PAYMENT_ON_MARS', null), { decline: { code: 'PAYMENT_ON_MARS' } }],
    [
      'no reason',
      attempt('CartCompletionFailed', { errors: [] }),
      { status: 'declined', decline: { kind: 'undistinguished' } },
    ],
  ])('is told of %s', async (_what, answer, expected) => {
    const payment = toPaymentResult(await read(answer))
    expect(payment).toMatchObject({ provider: 'shopify', evidence: 'fetched', test: false, ...expected })
    expect(parsePaymentResult(JSON.parse(JSON.stringify(payment)), { origin: 'trusted' })).toEqual(payment)
  })

  it.each([
    ['an order', orderMade],
    ['a failure', failedWith('PAYMENT_ERROR')],
    ['a step', actionRequired()],
  ])('says nothing of the authentication: %s', async (_what, answer) => {
    expect(toAuthenticationResult(await read(answer))).toMatchObject({ status: 'unknown', evidence: 'fetched' })
  })

  it('is a success for an order alone, whatever else Shopify sends', async () => {
    const words = fc.constantFrom(
      'CartCompletionSuccess',
      'CartCompletionFailed',
      'CartCompletionProcessing',
      'CartCompletionActionRequired',
      'toString',
      '',
    )
    const anything = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constant('https://x.example/'))
    const fields = fc.record(
      { orderId: anything, orderUrl: anything, pollDelay: anything, errors: anything, action: anything },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(words, fields, async (name, more) => {
        const { kind, standing } = await read(attempt(name, more))
        expect(kind === 'succeeded').toBe(standing.status === 'accepted')
        if (kind === 'succeeded') expect(name).toBe('CartCompletionSuccess')
        if (kind === 'declined') expect(name).toBe('CartCompletionFailed')
        expect(standing.id.length).toBeLessThanOrEqual(256)
      }),
    )
  })
})
