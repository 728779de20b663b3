import type { DriftEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { fixture, fixtureText } from '../fixture.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import {
  answerFor,
  clientOf,
  declinedTransaction,
  payment,
  pendingTransaction,
  told,
  wireTransaction,
} from '../sample.ts'

const declined = { status: 422, text: fixtureText('live-purchase-declined-422.json') }

describe('the recorded decline', () => {
  const purchase = () => clientOf(recordedGateway(declined)).purchase('g1', payment)

  it('is a value, not an error', async () => {
    const { kind, transaction, meta } = await purchase()
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('gateway_processing_failed')
    expect(transaction.succeeded).toBe(false)
    expect(transaction.message).toBe('2000 Do Not Honor')
    expect(meta.status).toBe(422)
    expect(meta.attempts).toBe(1)
  })

  it('keeps everything that the wire says, its nulls left out', async () => {
    const { transaction } = await purchase()
    expect(transaction.response?.avs_code).toBe('I')
    expect(transaction.response).not.toHaveProperty('error_code')
    expect(transaction).not.toHaveProperty('ip')
    expect(transaction).not.toHaveProperty('message_key')
    expect(transaction.payment_method?.card_type).toBe('visa')
    expect(transaction.payment_method?.month).toBe(12)
    expect(transaction.api_urls).toEqual([{ referencing_transaction: [] }, { failover_transaction: [] }])
    expect(transaction.gateway_latency_ms).toBe(881)
  })

  it('has a meta that neither JSON nor a spread sees', async () => {
    const answer = await purchase()
    expect(Object.keys(answer).sort()).toEqual(['kind', 'transaction'])
    expect(JSON.parse(JSON.stringify(answer))).not.toHaveProperty('meta')
    expect({ ...answer }).not.toHaveProperty('meta')
    expect(answer.meta.rawBody).toBe(declined.text)
  })

  it('is no drift: every field is known', async () => {
    const drift: DriftEvent[] = []
    const hooks = { onDrift: (event: DriftEvent) => void drift.push(event) }
    await clientOf(recordedGateway(declined), { hooks }).purchase('g1', payment)
    expect(drift).toEqual([])
  })
})

describe('the pending sample', () => {
  it('asks for an action, although it holds five fields only', async () => {
    const gateway = recordedGateway({ json: fixture('android-pending-200.json') })
    const { kind, transaction } = await clientOf(gateway).showTransaction('txn_3ds')
    expect(kind).toBe('action-required')
    expect(transaction).toEqual({
      token: 'txn_3ds',
      succeeded: false,
      state: 'pending',
      required_action: 'device_fingerprint',
    })
  })
})

describe('an answer', () => {
  it('tells status, request id and attempts in its meta', async () => {
    const answer = { ...told(wireTransaction()), headers: { 'x-request-id': 'req-1' } }
    const { meta } = await clientOf(recordedGateway(answer)).showTransaction('t1')
    expect(meta.status).toBe(200)
    expect(meta.requestId).toBe('req-1')
    expect(meta.attempts).toBe(1)
    expect(meta.idempotencyKey).toBeUndefined()
  })

  it('keeps fields that this version does not know', async () => {
    const { transaction } = await answerFor(wireTransaction({ brand_new: { deep: [1] } }))
    expect(transaction).toHaveProperty('brand_new', { deep: [1] })
  })

  it('passes values that this version does not know, as unrecognized', async () => {
    const { kind, transaction } = await answerFor(wireTransaction({ state: 'scrubbed', transaction_type: 'Teleport' }))
    expect(kind).toBe('unrecognized')
    expect(transaction.state).toBe('scrubbed')
    expect(transaction.transaction_type).toBe('Teleport')
  })

  it('reads numbers and flags that come as text', async () => {
    const { transaction } = await answerFor(
      wireTransaction({ amount: '3001', gateway_latency_ms: '881', on_test_gateway: 'true', order_id: 17 }),
    )
    expect(transaction.amount).toBe(3001)
    expect(transaction.gateway_latency_ms).toBe(881)
    expect(transaction.on_test_gateway).toBe(true)
    expect(transaction.order_id).toBe('17')
  })

  it.each([
    'amount',
    'order_id',
    'on_test_gateway',
    'required_action',
    'transaction_type',
    'payment_method',
    'response',
    'sca_authentication',
    'challenge_form',
    'checkout_form',
  ] as const)('is not broken by a %s of a strange shape: it is as good as absent', async (name) => {
    for (const strange of [[], [1], { a: { b: 1 } }]) {
      const { kind, transaction } = await answerFor(wireTransaction({ [name]: strange }))
      expect(kind).toBe('succeeded')
      expect(transaction[name] === undefined || typeof transaction[name] === 'object').toBe(true)
      expect(typeof transaction[name]).not.toBe('string')
    }
  })

  it('is not broken by a word that comes as a number', async () => {
    const { kind, transaction } = await answerFor(pendingTransaction({ required_action: 5, transaction_type: false }))
    expect(kind).toBe('action-required')
    expect(transaction.required_action).toBe('5')
    expect(transaction.transaction_type).toBeUndefined()
  })

  it('has a kind of ours, whatever the wire calls so', async () => {
    const answer = await clientOf(
      recordedGateway({ status: 200, json: { kind: 'succeeded', transaction: pendingTransaction() } }),
    ).showTransaction('tx_1')
    expect(answer.kind).toBe('action-required')
  })

  it('has forms in either of Spreedly’s shapes', async () => {
    const { transaction } = await answerFor(
      pendingTransaction({ challenge_form: { cdata: '<form>' }, device_fingerprint_form: '<form>' }),
    )
    expect(transaction.challenge_form).toEqual({ cdata: '<form>' })
    expect(transaction.device_fingerprint_form).toBe('<form>')
  })

  it.each(['token', 'state', 'succeeded'])(
    'that lacks its %s cannot be read: nobody knows what was done',
    async (name) => {
      for (const value of [undefined, null, 5]) {
        const gateway = recordedGateway(told(wireTransaction({ [name]: value })))
        const error = await refusal(() => clientOf(gateway).purchase('g1', payment))
        expect(error.code).toBe('unreadable-response')
        expect(error.outcome).toBe('unknown')
        expect(error.retryable).toBe(false)
        expect(error.issues[0]?.path).toBe(`transaction.${name}`)
        expect(error.remedy).toContain('order_id')
        expect(gateway.requests).toHaveLength(1)
      }
    },
  )

  it.each([
    ['empty', ''],
    ['HTML', '<html><body>Welcome</body></html>'],
    ['XML', '<transaction/>'],
    ['JSON that breaks off', '{"transaction":{"token":"t'],
    ['no envelope', '{"token":"t1","state":"succeeded","succeeded":true}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('of 200 that is %s leaves the outcome unknown', async (_what, text) => {
    const gateway = recordedGateway({ text })
    const error = await refusal(() => clientOf(gateway).purchase('g1', payment))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(200)
    expect(gateway.requests).toHaveLength(1)
  })

  it('of 422 whose transaction cannot be read is no decline: the outcome is unknown', async () => {
    const gateway = recordedGateway(told({ state: 'failed' }, 422))
    const error = await refusal(() => clientOf(gateway).purchase('g1', payment))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
  })

  it('of a list holds transactions, without a kind of its own', async () => {
    const gateway = recordedGateway({ json: { transactions: [wireTransaction(), declinedTransaction()] } })
    const answer = await clientOf(gateway).listTransactions()
    expect(answer.transactions.map(({ state }) => state)).toEqual(['succeeded', 'gateway_processing_failed'])
    expect(answer).not.toHaveProperty('kind')
  })

  it('of a transcript is its text, also where it looks like JSON', async () => {
    const text = '{"opening": "POST /"}\nnull'
    const { transcript } = await clientOf(recordedGateway({ text })).transcript('t1')
    expect(transcript).toBe(text)
  })
})

describe('drift', () => {
  it('is reported for new fields, new values and new shapes: paths, never values', async () => {
    const drift: DriftEvent[] = []
    const hooks = { onDrift: (event: DriftEvent) => void drift.push(event) }
    const odd = pendingTransaction({
      planted_field: 'planted value',
      required_action: 'planted-action',
      payment_method: { token: 'pm_1', card_type: 'planted-scheme', errors: [{ planted_key: 1 }] },
      response: 'planted response',
    })
    await clientOf(recordedGateway(told(odd)), { hooks }).showTransaction('t1')
    expect(drift.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      'unexpected-shape transaction.response',
      'unknown-field transaction.payment_method.errors[].planted_key',
      'unknown-field transaction.planted_field',
      'unknown-value transaction.payment_method.card_type',
      'unknown-value transaction.required_action',
    ])
    expect(drift.every(({ provider, operation }) => provider === 'spreedly' && operation === 'showTransaction')).toBe(
      true,
    )
    expect(JSON.stringify(drift)).not.toMatch(/planted (value|response)|planted-/)
  })
})

describe('a stand-alone authentication', () => {
  const request = { payment_method_token: 'pm_1', browser_info: 'e30=' }
  const authenticated = { token: 'sca_1', state: 'succeeded', succeeded: true, transaction_type: 'Sca::Authentication' }

  it.each([
    ['succeeded', 201, 'completed'],
    ['failed', 422, 'completed'],
    ['pending', 201, 'action-required'],
    ['elsewhere', 201, 'unrecognized'],
  ] as const)('in state %s with HTTP status %i is %s', async (state, status, kind) => {
    const gateway = recordedGateway(told({ ...authenticated, state }, status))
    expect((await clientOf(gateway).scaAuthenticate('sca1', request)).kind).toBe(kind)
  })

  it('that is refused names the field', async () => {
    const errors = [
      { key: 'errors.payment_method_or_payment_method_token_required', attribute: 'payment_method_token' },
    ]
    const gateway = recordedGateway({ status: 422, json: { errors } })
    const error = await refusal(() => clientOf(gateway).scaAuthenticate('sca1', request))
    expect(error.code).toBe('refused')
    expect(error.issues[0]?.path).toBe('payment_method_token')
    expect(error.remedy).toContain('payment_method_token')
  })
})
