import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { credentials, declinedTransaction, payment, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { flowOver, poll, request, type State } from './flow-sample.ts'
import { paymentWith } from './sca-sample.ts'

const card = {
  token: payment.payment_method_token,
  card_type: 'visa',
  first_six_digits: '455676',
  last_four_digits: '3886',
}
const whole = { payment_method: { ...card, number: 'XXXX-XXXX-XXXX-3886', fingerprint: 'planted-fingerprint' } }
/** Lengths of the wire: tokens of 27 characters, an order id of 36. */
const order_id = '7c6f1c1e-0f2d-4b0a-9a51-5a1d2f3b4c01'
const token = '01KVZ08T6HSMFPWD9SGDNDFNPC0'

async function statesAfter(...answers: readonly PlannedAnswer[]): Promise<readonly State[]> {
  const { flow, gateway, clock } = flowOver()
  const [first, ...further] = answers
  if (first === undefined) return []
  gateway.will(first)
  let step = await flow.start({ ...request, transaction: { ...payment, order_id } })
  const states = [step.state]
  for (const answer of further) {
    gateway.will(answer)
    clock.advance(1_000)
    step = await flow.resume(step.state, poll)
    states.push(step.state)
  }
  return states
}

const at = (transaction: Record<string, unknown>): PlannedAnswer => told({ ...transaction, token, order_id, ...whole })

const ways: readonly (readonly [string, readonly PlannedAnswer[]])[] = [
  [
    'a fingerprint, then a challenge',
    [at(pendingTransaction({ required_action: 'device_fingerprint' })), at(pendingTransaction())],
  ],
  ['a challenge, then the end', [at(pendingTransaction()), at(wireTransaction())]],
  ['a redirect', [at(pendingTransaction({ required_action: 'redirect', checkout_url: 'https://acs.example/pay/1' }))]],
  ['an outcome that is not known', [{ status: 408, text: '' }]],
  ['a pause', [at(pendingTransaction({ required_action: 'none' }))]],
  ['a decline', [at(declinedTransaction())]],
]

describe.each(ways)('the state after %s', (_way, answers) => {
  it('has less than 1 kB', async () => {
    for (const state of await statesAfter(...answers)) expect(JSON.stringify(state).length).toBeLessThan(1_000)
  })

  it('is plain JSON', async () => {
    for (const state of await statesAfter(...answers)) expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })

  it('holds no token of the card, nothing of the browser, and no credential', async () => {
    const { environmentKey, accessSecret } = credentials
    const secrets = [
      payment.payment_method_token,
      payment.browser_info,
      'planted-fingerprint',
      environmentKey,
      accessSecret,
    ]
    for (const state of await statesAfter(...answers)) {
      for (const secret of secrets) expect(JSON.stringify(state)).not.toContain(secret)
    }
  })
})

describe('the data of a state', () => {
  it('is what it takes to know the payment again', async () => {
    const [state] = await statesAfter(at(pendingTransaction()))
    expect(state?.data).toEqual({
      operation: 'purchase',
      order_id,
      amount: 3001,
      currency_code: 'USD',
      transaction_token: token,
      on_test_gateway: true,
    })
  })
})

describe('the data of a state that knows little', () => {
  it('has no entries for what was neither asked for nor told', async () => {
    const { amount: _none, ...verified } = payment
    const { flow } = flowOver(told(pendingTransaction({ on_test_gateway: undefined, transaction_type: undefined })))
    const { state } = await flow.start({ ...request, operation: 'verify', transaction: verified })
    expect(Object.keys(state.data)).toEqual(['operation', 'order_id', 'currency_code', 'transaction_token'])
  })
})

describe('the end of a flow that Spreedly itself authenticated', () => {
  it('holds the authentication beside the payment', async () => {
    const { flow } = flowOver(told(paymentWith({})))
    expect(await flow.start(request)).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated', evidence: 'fetched', eci: '05' },
      payment: { status: 'captured', evidence: 'fetched' },
    })
  })

  it('tells of a failed authentication and of the decline that follows', async () => {
    const failed = { state: 'failed', succeeded: false, authentication_response_status: 'N', ecommerce_indicator: '07' }
    const around = { state: 'failed', succeeded: false, message_key: 'messages.failed_sca_authentication' }
    const { flow } = flowOver(told(paymentWith(failed, around), 422))
    expect(await flow.start(request)).toMatchObject({
      type: 'done',
      authentication: { status: 'failed', paResStatus: 'N' },
      payment: { status: 'declined', decline: { kind: 'authentication-failed' } },
    })
  })
})
