import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOver, transactionError, transactionOf, wentWell } from '../sample.ts'

const authorize = (answer: PlannedAnswer) => clientOver(answer).client.authorizeInvoice('iv_1', { source: 'card_1' })
const refused = (answer: PlannedAnswer) => refusal(() => authorize(answer))

const step = { type: 'redirect', value: 'https://checkout.processout.com/proj_1/iv_1/page', metadata: null }

describe('the soft decline of the hosted page', () => {
  it('is a step, although it says failed, as documented', async () => {
    const answer = await authorize({ status: 410, json: fixture('seed-authorize-410.json') })
    expect(answer.kind).toBe('action-required')
    if (answer.kind !== 'action-required') return
    expect(answer.customer_action.type).toBe('redirect')
    expect(answer.customer_action.value).toMatch(/^https:\/\/checkout\.processout\.com\/test-proj_.*preferred_scheme=$/)
    expect(answer.customer_action.metadata).toBeUndefined()
    expect(answer.error_type).toBe('card.needs-authentication')
    expect(answer.transaction).toBeUndefined()
    expect(answer.meta.status).toBe(410)
  })

  it.each(['card.declined', 'gateway.declined', 'request.something-new', 'gateway.timeout', undefined])(
    'is a step beside the error %s, and beside none',
    async (error_type) => {
      for (const status of [400, 402, 410, 422]) {
        const json = { success: false, outcome: 'failed', error_type, customer_action: step }
        expect((await authorize({ status, json })).kind).toBe('action-required')
      }
    },
  )

  it('without a step says that the project may predate the feature', async () => {
    const answer = await authorize(transactionError('card.needs-authentication', { outcome: 'failed' }))
    expect(answer.kind).toBe('declined')
    if (answer.kind !== 'declined') return
    expect([answer.error_type, answer.decline]).toEqual(['card.needs-authentication', 'authentication-required'])
    expect(answer.advice).toContain('26 February 2026')
  })
})

describe('the answer of a Trigger 3DS rule', () => {
  it('is a step under HTTP 206, as documented', async () => {
    const answer = await authorize({ status: 206, json: fixture('seed-authorize-206.json') })
    expect(answer.kind).toBe('action-required')
    if (answer.kind !== 'action-required') return
    expect(answer.transaction?.id).toBe('tr_3F5uWCrkArYKXOiwauxMRlvNLvsiSP1A')
    expect([answer.success, answer.outcome]).toEqual([true, 'pending'])
  })
})

describe('a step', () => {
  it.each([{}, [], 'tr_1', { id: 7 }])('is kept beside a transaction that does not read: %j', async (transaction) => {
    for (const status of [206, 410]) {
      const json = { success: status === 206, error_type: 'card.declined', customer_action: step, transaction }
      const answer = await authorize({ status, json })
      expect(answer.kind).toBe('action-required')
      expect(answer.transaction).toBeUndefined()
    }
  })

  it.each(['http://checkout.processout.com/', 'javascript:alert(1)', 'data:text/html,x', '/relative', 'nonsense'])(
    'is never handed on with the address %s',
    async (value) => {
      for (const type of ['redirect', 'REDIRECT', 'url', 'fingerprint']) {
        const error = await refused(transactionError('card.declined', { customer_action: { ...step, type, value } }))
        expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
        expect(error.message).not.toContain(value)
        expect(error.remedy).toContain('listInvoiceTransactions')
      }
    },
  )

  it.each(['http://localhost:4000/page', 'javascript:alert(1)', 'data:text/html,x', 'http://a.example'])(
    'is never handed on with the address %s under a type that is not known either, nor beside an invoice',
    async (value) => {
      const customer_action = { ...step, type: 'something-new', value }
      const error = await refused({ status: 206, json: { success: true, outcome: 'pending', customer_action } })
      expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
      const { client } = clientOver({ json: { success: true, invoice: { id: 'iv_1' }, customer_action } })
      const invoice = { name: 'order-1', amount: '1.00', currency: 'EUR' }
      expect((await refusal(() => client.createInvoice(invoice))).code).toBe('unreadable-response')
    },
  )

  it.each(['fingerprint-mobile', 'challenge-mobile', 'something-new'])('of type %s carries any text', async (type) => {
    const customer_action = { type, value: 'eyJhIjoxfQ==', metadata: { no_iframe: 'true' } }
    const answer = await authorize({ status: 206, json: { success: true, outcome: 'pending', customer_action } })
    expect(answer).toMatchObject({ kind: 'action-required', customer_action })
  })

  it.each([
    {},
    { type: 'redirect' },
    { value: 'https://a.example' },
    [],
    'redirect',
    7,
    { type: 'redirect', value: '' },
  ])('that does not read leaves the outcome unknown: %j', async (customer_action) => {
    for (const status of [206, 410]) {
      const error = await refused({ status, json: { success: false, error_type: 'card.declined', customer_action } })
      expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    }
  })

  it('keeps what it says when its metadata is odd', async () => {
    const answer = await authorize({
      status: 206,
      json: { success: true, customer_action: { ...step, metadata: [1] } },
    })
    expect(answer.kind).toBe('action-required')
  })
})

describe('an answer without a step', () => {
  it('succeeded, as documented', async () => {
    const answer = await authorize({ json: fixture('authorize-200.json') })
    expect(answer.kind).toBe('succeeded')
    if (answer.kind !== 'succeeded') return
    expect(answer.transaction.operations).toHaveLength(3)
    expect(answer.transaction.operations?.[1]?.type).toBe('authorization')
    expect(answer.test).toBe(true)
  })

  it.each([
    ['authorized', 'succeeded'],
    ['pending-capture', 'succeeded'],
    ['completed', 'succeeded'],
    ['waiting', 'processing'],
    ['pending', 'processing'],
    ['in-review', 'processing'],
    ['failed', 'unrecognized'],
    ['blocked', 'unrecognized'],
    ['refunded', 'unrecognized'],
    ['something-new', 'unrecognized'],
  ])('that says success with status %s is %s', async (status, kind) => {
    expect((await authorize(wentWell(status))).kind).toBe(kind)
  })

  it.each([
    [{ success: true, outcome: 'pending' }, 'processing'],
    [{ success: true, outcome: 'new-outcome' }, 'unrecognized'],
    [{ success: false, outcome: 'success' }, 'unrecognized'],
    [{ success: true, outcome: 'failed' }, 'unrecognized'],
    [{ success: false, error_type: 'card.declined' }, 'unrecognized'],
  ])('%j beside an authorized transaction is %s', async (envelope, kind) => {
    const json = { ...envelope, transaction: transactionOf('authorized') }
    expect((await authorize({ json })).kind).toBe(kind)
  })

  it.each([
    [{ error_type: 'card.declined' }],
    [{ error_type: 'card.declined', success: null, outcome: null, transaction: null, customer_action: null }],
    [{ error_type: 'card.declined', transaction: transactionOf('failed') }],
    [{ error_type: 'card.declined', success: false, transaction: {} }],
    [{ error_type: 'card.declined', success: false, transaction: [] }],
    [{ success: false, transaction: transactionOf('failed', { error_code: 'card.declined' }) }],
  ])('is a decline under HTTP 410 whatever else is missing or odd: %j', async (json) => {
    expect(await authorize({ status: 410, json })).toMatchObject({ kind: 'declined', error_type: 'card.declined' })
  })

  it.each([
    [{ outcome: 'pending', success: false, error_type: 'card.declined' }],
    [{ outcome: 'success', success: false, error_type: 'card.declined' }],
    [{ success: true, error_type: 'card.declined' }],
  ])('that contradicts itself under HTTP 410 declines nothing: %j', async (json) => {
    const error = await refused({ status: 410, json })
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    expect(error.remedy).toContain('listInvoiceTransactions')
  })

  it('never succeeded under HTTP 410, although its transaction says so', async () => {
    const json = { error_type: 'card.declined', transaction: transactionOf('authorized') }
    expect((await authorize({ status: 410, json })).kind).toBe('unrecognized')
  })

  it('leaves open what timed out behind ProcessOut, although its transaction failed', async () => {
    const transaction = transactionOf('failed', { error_code: 'card.declined' })
    const error = await refused({ json: { success: false, error_type: 'gateway.timeout', transaction } })
    expect([error.outcome, error.providerCode]).toEqual(['unknown', 'gateway.timeout'])
  })

  it('is a decline under HTTP 410, as documented', async () => {
    const answer = await authorize({ status: 410, json: fixture('authorize-410-decline.json') })
    expect(answer).toMatchObject({ kind: 'declined', error_type: 'card.do-not-honor', decline: 'soft' })
    expect(answer).not.toHaveProperty('advice')
  })

  it('is a decline under HTTP 200 as well, with the code of the transaction where it has none', async () => {
    const transaction = transactionOf('failed', { error_code: 'card.stolen' })
    expect(await authorize({ json: { success: false, transaction } })).toMatchObject({
      kind: 'declined',
      error_type: 'card.stolen',
      decline: 'hard',
    })
  })

  it.each([{}, { success: true }, { success: true, outcome: 'pending' }])(
    'that names no transaction leaves the outcome unknown: %j',
    async (json) => {
      const error = await refused({ json })
      expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
      expect(error.remedy).toContain('listInvoiceTransactions')
    },
  )
})

describe('a token that is verified', () => {
  const create = (answer: PlannedAnswer) =>
    clientOver(answer).client.createToken('cust_1', { source: 'card_1', verify: true })

  it('may need the cardholder, under 200 and 410 alike', async () => {
    const json = { success: true, token: { id: 'tok_1' }, customer_action: step }
    expect(await create({ json })).toMatchObject({ kind: 'action-required', token: { id: 'tok_1' } })
    expect((await create(transactionError('card.needs-authentication', { customer_action: step }))).kind).toBe(
      'action-required',
    )
  })

  it('may be declined, or be still at it', async () => {
    expect((await create(transactionError('card.expired'))).kind).toBe('declined')
    expect((await create({ json: { success: true, outcome: 'pending', token: { id: 'tok_1' } } })).kind).toBe(
      'processing',
    )
  })

  it('that comes without one leaves the outcome unknown', async () => {
    const error = await refusal(() => create({ json: { success: true } }))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
  })
})
