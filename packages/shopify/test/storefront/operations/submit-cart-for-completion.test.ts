import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixture.ts'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { answered, cartId, clientOver, queriesOf, submitted } from '../sample.ts'

const root = 'cartSubmitForCompletion'
const submission = { attemptToken: 'order-1' }

const submit = (...answers: readonly PlannedAnswer[]) =>
  clientOver(...answers).client.submitCartForCompletion(cartId, submission)

describe('submitting a cart', () => {
  it('sends cart and attempt token, and asks for every member of the union', async () => {
    const { client, gateway } = clientOver(submitted('SubmitSuccess', { attemptId: 'att_1' }))
    await client.submitCartForCompletion(cartId, submission)
    expect(gateway.requests[0]?.body).toMatchObject({ variables: { cartId, attemptToken: 'order-1' } })
    const [query] = queriesOf(gateway)
    for (const part of ['__typename', 'SubmitSuccess', 'SubmitAlreadyAccepted', 'SubmitFailed', 'SubmitThrottled']) {
      expect(query).toContain(part)
    }
  })

  it.each([
    ['accepted', 'derived-cart-submit-success.json', { attemptId: 'att_1' }],
    ['throttled', 'derived-cart-submit-throttled.json', { pollAfter: '2026-05-01T00:00:01Z' }],
    [
      'refused',
      'derived-cart-submit-failed.json',
      { checkoutUrl: 'https://x.myshopify.com/cart/c/abc', errors: [{ code: 'REDIRECT_TO_CHECKOUT_REQUIRED' }] },
    ],
  ])('is %s, as in %s', async (kind, name, fields) => {
    expect(await submit({ json: fixture(`storefront/${name}`) })).toMatchObject({ kind, ...fields })
  })

  it.each([
    // Shopify's schema has swapped the descriptions of these two: the names count.
    ['accepted', submitted('SubmitSuccess', { attemptId: 'att_1' }), { attemptId: 'att_1' }],
    ['already-accepted', submitted('SubmitAlreadyAccepted', { attemptId: 'att_1' }), { attemptId: 'att_1' }],
    ['refused', submitted('SubmitFailed'), { errors: [], userErrors: [] }],
    ['refused', submitted('SubmitFailed', {}, [{ code: 'INVALID' }]), { userErrors: [{ code: 'INVALID' }] }],
    [
      'refused',
      answered(root, { result: null, userErrors: [{ code: 'INVALID' }] }),
      { errors: [], userErrors: [{ code: 'INVALID' }] },
    ],
    ['unrecognized', submitted('SubmitSuccess', { attemptId: null }), { __typename: 'SubmitSuccess' }],
    ['unrecognized', submitted('SubmitAlreadyAccepted'), { __typename: 'SubmitAlreadyAccepted' }],
    ['unrecognized', submitted('SubmitThrottled'), { __typename: 'SubmitThrottled' }],
    ['unrecognized', submitted('SubmitPostponed', { attemptId: 'att_1' }), { __typename: 'SubmitPostponed' }],
  ])('is %s', async (kind, answer, fields) => {
    expect(await submit(answer)).toMatchObject({ kind, ...fields })
  })

  it('counts as accepted where user errors stand beside an attempt: it is under way', async () => {
    const answer = submitted('SubmitSuccess', { attemptId: 'att_1' }, [{ code: 'INVALID' }])
    expect(await submit(answer)).toMatchObject({ kind: 'accepted', attemptId: 'att_1' })
  })

  it.each([
    [{ result: null, userErrors: [] }],
    [null],
    // A result that does not read may be an attempt, whatever stands beside it.
    [{ result: { attemptId: 'att_1' }, userErrors: [{ code: 'INVALID' }] }],
    [{ result: 'SubmitSuccess', userErrors: [{ code: 'INVALID' }] }],
  ])('leaves the outcome open on %j', async (value) => {
    const error = await refusal(() => submit(answered(root, value)))
    expect([error.code, error.outcome, error.retryable]).toEqual(['unreadable-response', 'unknown', false])
    expect(error.remedy).toContain('same attempt token')
  })

  it('is refused without a token, and nothing is sent', async () => {
    const error = await refusal(() => clientOver().client.submitCartForCompletion(cartId, { attemptToken: '' }))
    expect(pathsOf(error)).toEqual(['attemptToken'])
  })
})
