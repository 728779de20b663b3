import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixture.ts'
import { paperClock } from '../../recorded-gateway.ts'
import { refusal } from '../../refusal.ts'
import { answered, cartId, clientOver, clientWith, endpoint, processing, submitted } from '../sample.ts'

const submission = { attemptToken: 'order-1' }
const errors = (code: string, more: object = {}) => ({
  json: { errors: [{ message: 'planted', extensions: { code } }], ...more },
})

describe('an error at the top, under HTTP 200', () => {
  it.each([
    ['THROTTLED', 'rate-limited', 'rejected'],
    ['ACCESS_DENIED', 'unauthorized', 'rejected'],
    ['SHOP_INACTIVE', 'refused', 'rejected'],
    ['MAX_COST_EXCEEDED', 'refused', 'rejected'],
    ['undefinedField', 'refused', 'rejected'],
    ['INTERNAL_SERVER_ERROR', 'provider-unavailable', 'unknown'],
    ['SOMETHING_NEW', 'unreadable-response', 'unknown'],
  ])('%s is %s, and the outcome of a submission is %s', async (code, ours, outcome) => {
    const { client, gateway } = clientOver(errors(code))
    const error = await refusal(() => client.submitCartForCompletion(cartId, submission))
    expect([error.code, error.outcome, error.providerCode]).toEqual([ours, outcome, code])
    expect(JSON.stringify(error) + error.message).not.toContain('planted')
    expect(gateway.calls).toEqual([endpoint])
  })

  it.each([
    ['errors-internal.json', 'provider-unavailable'],
    ['errors-max-cost.json', 'refused'],
    ['errors-undefined-field.json', 'refused'],
  ])('is read as Shopify prints it: %s', async (name, code) => {
    const { client } = clientOver({ json: fixture(`storefront/${name}`) })
    const error = await refusal(() => client.submitCartForCompletion(cartId, submission))
    expect([error.code, error.status]).toEqual([code, 200])
  })

  it('lets a read be repeated after a throttling, once the bucket has filled', async () => {
    const clock = paperClock()
    const cost = { requestedQueryCost: 10, throttleStatus: { currentlyAvailable: 0, restoreRate: 5 } }
    const { client, gateway } = clientWith({ clock }, errors('THROTTLED', { extensions: { cost } }), processing)
    expect((await client.getCartCompletionAttempt('att_1')).kind).toBe('processing')
    expect(gateway.calls).toHaveLength(2)
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(2_000)
  })

  it('counts less than the field that stands beside it', async () => {
    const cartSubmitForCompletion = { result: { __typename: 'SubmitSuccess', attemptId: 'att_1' }, userErrors: [] }
    const { client } = clientOver(errors('INTERNAL_SERVER_ERROR', { data: { cartSubmitForCompletion } }))
    expect((await client.submitCartForCompletion(cartId, submission)).kind).toBe('accepted')
  })
})

describe('an error of HTTP', () => {
  it.each([
    [400, { query: 'Required parameter missing or invalid' }, 'refused', 'rejected'],
    [402, 'This shop’s plan does not have access to this feature', 'refused', 'rejected'],
    [403, 'Unavailable Shop', 'unauthorized', 'rejected'],
    [404, 'Not Found', 'not-found', 'rejected'],
    [423, 'This shop is unavailable', 'refused', 'rejected'],
    [500, 'An unexpected error occurred', 'provider-unavailable', 'unknown'],
  ])('%d leaves the outcome of a submission as it says', async (status, told, code, outcome) => {
    const { client } = clientOver({ status, json: { errors: told } })
    const error = await refusal(() => client.submitCartForCompletion(cartId, submission))
    expect([error.status, error.code, error.outcome]).toEqual([status, code, outcome])
  })
})

describe('the version that answered', () => {
  it('stands beside every answer, held against the one that was asked for', async () => {
    const headers = { 'X-Shopify-API-Version': '2025-10', 'X-Shopify-API-Deprecated-Reason': 'https://shopify.dev/x' }
    const answer = submitted('SubmitSuccess', { attemptId: 'att_1' })
    const { client } = clientOver({ ...answer, headers })
    expect((await client.submitCartForCompletion(cartId, submission)).apiVersion).toEqual({
      asked: '2026-04',
      answered: '2025-10',
      fellForward: true,
      deprecatedReason: 'https://shopify.dev/x',
    })
  })

  it('is absent where Shopify does not say', async () => {
    const { apiVersion } = await clientOver(answered('cart', null)).client.getCart(cartId)
    expect(apiVersion).toEqual({ asked: '2026-04', fellForward: false })
  })
})
