import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { createProcessOutClient } from '../../src/client.ts'
import { createProcessOutSandbox } from '../../src/testing/create-sandbox.ts'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('createProcessOutSandbox', () => {
  it('needs nothing: its options make a client that works', async () => {
    const sandbox = createProcessOutSandbox()
    const client = createProcessOutClient(sandbox.clientOptions)
    const { invoice } = await client.createInvoice({ name: 'order-1', amount: '49.99', currency: 'EUR' })
    const answer = await client.authorizeInvoice(invoice.id, { source: sandbox.cardToken })
    expect(answer.kind).toBe('succeeded')
    expect(answer.test).toBe(true)
  })

  it('takes credentials, and is a sandbox otherwise', () => {
    const credentials = { projectId: 'test-proj_1', projectSecret: 'key_sandbox_1' }
    expect(openSandbox(credentials).sandbox.clientOptions).toMatchObject(credentials)
    expect(openSandbox().sandbox.clientOptions.projectId).toMatch(/^test-proj_\w{32}$/)
  })

  it('refuses an origin that is no address', async () => {
    const error = await refusal(() => createProcessOutSandbox({ origin: 'localhost' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('origin')
  })

  it('repeats itself with the same randomness', () => {
    const made = () => createProcessOutSandbox({ random: seededRandom(5) })
    expect(made().cards).toEqual(made().cards)
  })

  it('lets in who has the secret, and nobody else', async () => {
    const { raw } = openSandbox()
    for (const authorization of ['', 'Basic', `Basic ${btoa('test-proj_1:key')}`]) {
      const { status, json } = await raw('GET', '/transactions', undefined, { authorization })
      expect(status).toBe(401)
      expect(json.error_type).toBe('request.authentication.invalid')
    }
    expect((await raw('GET', '/transactions')).status).toBe(200)
  })

  it('asks who calls before it says what exists', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', '/none', undefined, { authorization: '' })).status).toBe(401)
    expect((await raw('GET', '/none')).status).toBe(404)
  })

  it('lets neither its secret nor a whole card number into an answer', async () => {
    const { sandbox, raw, invoice } = openSandbox()
    const { text } = await raw('POST', `/invoices/${await invoice()}/authorize`, { source: sandbox.cardToken })
    expect(text).not.toContain(sandbox.clientOptions.projectSecret)
    expect(text).not.toContain('4242424242424242')
  })
})

describe('request', () => {
  it.each(Object.keys(scenarios) as (keyof typeof scenarios)[])(
    'plays %s with a request that the flow takes',
    async (scenario) => {
      const { flow, sandbox } = openSandbox()
      expect(['redirect', 'done']).toContain((await flow.start(sandbox.request(scenario))).type)
    },
  )

  it('has a name of its own each time', () => {
    const { sandbox } = openSandbox()
    expect(sandbox.request('challenge').invoice.name).not.toBe(sandbox.request('challenge').invoice.name)
  })

  it('takes other fields, one by one', () => {
    const { sandbox } = openSandbox()
    const { invoice, authorize } = sandbox.request('challenge', {
      invoice: { amount: '7' },
      authorize: { incremental: true },
    })
    expect(invoice.amount).toBe('7')
    expect(invoice.currency).toBe('EUR')
    expect(authorize).toEqual({ source: sandbox.cards.threeDSRequired, incremental: true })
  })
})

describe('two sandboxes', () => {
  it('share nothing', async () => {
    const one = openSandbox()
    const two = openSandbox()
    const id = await one.invoice()
    one.sandbox.fail({ kind: 'cut-before' })
    expect((await refusal(() => two.client.getInvoice(id))).code).toBe('not-found')
    const other = createProcessOutSandbox()
    const stranger = createProcessOutClient({ ...one.sandbox.clientOptions, fetch: other.fetch })
    expect((await refusal(() => stranger.getInvoice(id))).code).toBe('unauthorized')
  })
})

describe('reset', () => {
  it('forgets payments, keys, ledger and faults, and keeps who it is', async () => {
    const { sandbox, client, invoice } = openSandbox()
    const id = await invoice()
    await client.authorizeInvoice(id, { source: sandbox.cardToken }, { idempotencyKey: 'key' })
    sandbox.fail({ kind: 'cut-before' })
    sandbox.reset()
    expect(sandbox.ledger).toEqual([])
    expect((await refusal(() => client.getInvoice(id))).code).toBe('not-found')
    expect((await client.listEvents()).events).toEqual([])
    const next = await invoice()
    await client.authorizeInvoice(next, { source: sandbox.cardToken }, { idempotencyKey: 'key' })
    expect(sandbox.ledger).toHaveLength(1)
  })
})
