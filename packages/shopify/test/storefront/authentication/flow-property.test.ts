import { createMemorySeenStore, isThreeDSError, parseAuthenticationState } from '@three-ds/core'
import { createRecordedGateway, type PlannedAnswer } from '@three-ds/core/testing'
import { createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShopifyCartFlow } from '../../../src/storefront/authentication/cart-flow.ts'
import { createShopifyPaymentFlow } from '../../../src/storefront/authentication/payment-flow.ts'
import { paperClock } from '../../recorded-gateway.ts'
import {
  accepted,
  actionRequired,
  attempt,
  cartId,
  cartIs,
  checkoutId,
  completedWith,
  credentials,
  failedWith,
  node,
  orderMade,
  page,
  payment,
  processing,
  queriesOf,
  submitted,
  throttledUntil,
  transaction,
} from '../sample.ts'
import { back, card, poll, readyCart, type Step } from './flow-sample.ts'

const broken: PlannedAnswer = { breaks: 'after' }
const html: PlannedAnswer = { status: 502, text: '<html>' }
const throttledAtTop: PlannedAnswer = { json: { errors: [{ extensions: { code: 'THROTTLED' } }] } }

/** A number, by which the gateway chooses its answer from those that fit what it was asked. */
const choices = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })
const events = fc.array(fc.constantFrom(poll, back), { minLength: 1, maxLength: 8 })

/** A client whose gateway chooses; what it was asked, and what it said. */
function clientThatMeets(numbers: readonly number[], answersTo: (query: string) => readonly PlannedAnswer[]) {
  const clock = paperClock(Date.UTC(2026, 4, 1))
  const said: { readonly query: string; readonly answer: PlannedAnswer }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const [query = ''] = queriesOf({ requests: [{ body: await request.clone().json() } as never] })
    const fitting = answersTo(query)
    const answer = fitting[(numbers[said.length] ?? 0) % fitting.length] ?? broken
    said.push({ query, answer })
    return createRecordedGateway('https://example.myshopify.com', answer).fetch(request)
  }
  const client = createShopifyStorefrontClient({ ...credentials, fetch, clock, random: () => 0.5 })
  return { client, clock, said, options: { clock, seen: createMemorySeenStore({ now: clock.now }) } }
}

/** Takes the flow through its events, whatever it throws, and gives every step that it came to. */
async function stepsOf(
  flow: {
    start: () => Promise<Step>
    resume: (state: Step['state'], event: typeof poll | typeof back) => Promise<Step>
  },
  happening: readonly (typeof poll | typeof back)[],
  rest: () => void,
): Promise<readonly Step[]> {
  const steps: Step[] = []
  const attemptTo = async (work: () => Promise<Step>) => {
    try {
      const step = await work()
      steps.push(step)
      return step
    } catch (error) {
      if (!isThreeDSError(error)) throw error
      return undefined
    }
  }
  let step = await attemptTo(flow.start)
  for (const event of happening) {
    if (step === undefined) break
    rest()
    const { state } = step
    const stored = parseAuthenticationState(JSON.parse(JSON.stringify(state)), 'shopify')
    step = (await attemptTo(() => flow.resume(stored, event))) ?? step
  }
  return steps
}

describe('a cart, whatever Shopify answers', () => {
  const toSubmission = [
    accepted,
    submitted('SubmitAlreadyAccepted', { attemptId: 'att_1' }),
    submitted('SubmitFailed'),
    submitted('SubmitPostponed'),
    throttledUntil('2026-05-01T00:00:01Z'),
    broken,
    html,
    throttledAtTop,
  ]
  const toAttempt = [
    processing,
    actionRequired(),
    actionRequired(null),
    orderMade,
    failedWith('ERROR'),
    attempt('CartCompletionPostponed'),
    broken,
  ]
  const toCart = [cartIs({ id: cartId }), cartIs(null), broken]
  const answersTo = (query: string) =>
    query.includes('cartSubmitForCompletion')
      ? toSubmission
      : query.includes('cartCompletionAttempt')
        ? toAttempt
        : toCart

  it('is submitted again only after a throttling, is accepted only by its order, and never changes its end', async () => {
    await fc.assert(
      fc.asyncProperty(choices, events, async (numbers, happening) => {
        const { client, clock, said, options } = clientThatMeets(numbers, answersTo)
        const flow = createShopifyCartFlow(client, options)
        const steps = await stepsOf(
          { start: () => flow.start(readyCart), resume: (state, event) => flow.resume(state, event) },
          happening,
          () => clock.advance(60_000),
        )
        const submissions = said.filter(({ query }) => query.includes('cartSubmitForCompletion'))
        const mayComeAgain = [toSubmission[4], toSubmission[2], throttledAtTop]
        for (const { answer } of submissions.slice(0, -1)) expect(mayComeAgain).toContain(answer)
        const ends = steps.filter(({ type }) => type === 'done')
        for (const end of ends) expect(end.state).toEqual(ends[0]?.state)
        const [end] = ends
        if (end?.type !== 'done' || end.kind !== 'payment') return
        expect(end.authentication.status).toBe('unknown')
        const last = said.at(-1)?.answer
        const because = { accepted: orderMade, declined: toAttempt[4], unknown: toCart[1] }
        expect(last).toBe(Reflect.get(because, end.payment.status))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a legacy payment, whatever Shopify answers', () => {
  const states = [
    payment(),
    payment({ nextActionUrl: page }),
    payment({ ready: true, transaction: transaction('SUCCESS'), errorMessage: 'm' }),
    payment({ ready: true, transaction: transaction('FAILURE') }),
    payment({ ready: true, errorMessage: 'm' }),
    payment({ ready: true }),
    payment({ ready: true, transaction: transaction('SUCCESS'), idempotencyKey: 'order-8' }),
  ]
  const failures = [broken, html, throttledAtTop]
  const toMutation = [...states.map((state) => completedWith(state)), ...failures]
  const toPayment = [...states.map((state) => node(state)), ...failures]
  const toCheckout = [
    node({ id: checkoutId, completedAt: null }),
    node({ id: checkoutId, completedAt: '2026-05-01T00:00:00Z' }),
    ...failures,
  ]
  const answersTo = (query: string) =>
    query.includes('checkoutComplete') ? toMutation : query.includes('on Payment') ? toPayment : toCheckout

  it('is sent once, and is charged only where Shopify says so of this payment', async () => {
    await fc.assert(
      fc.asyncProperty(choices, events, async (numbers, happening) => {
        const { client, clock, said, options } = clientThatMeets(numbers, answersTo)
        const flow = createShopifyPaymentFlow(client, options)
        const steps = await stepsOf(
          { start: () => flow.start(card), resume: (state, event) => flow.resume(state, event) },
          happening,
          () => clock.advance(15_000),
        )
        expect(said.filter(({ query }) => query.includes('checkoutComplete'))).toHaveLength(1)
        const end = steps.find(({ type }) => type === 'done')
        if (end?.type !== 'done' || end.kind !== 'payment') return
        expect(end.authentication.status).toBe('unknown')
        const told = said.at(-1)?.answer
        if (end.payment.status === 'captured') expect([toMutation[2], toPayment[2]]).toContain(told)
        if (end.payment.status === 'accepted') expect(told).toBe(toCheckout[1])
        if (end.payment.status === 'declined') {
          expect([toMutation[3], toMutation[4], toPayment[3], toPayment[4]]).toContain(told)
        }
      }),
      { numRuns: 200 },
    )
  })
})
