import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { createSpreedlyFlow } from '../../src/authentication/flow.ts'
import { createSpreedlyClient } from '../../src/client.ts'
import { createSpreedlySandbox } from '../../src/testing/create-sandbox.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('createSpreedlySandbox', () => {
  it('needs nothing: its options make a client that works', async () => {
    const sandbox = createSpreedlySandbox()
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(step.kind === 'payment' && step.payment.status).toBe('captured')
  })

  it('takes credentials and secrets', () => {
    const { sandbox } = openSandbox({ environmentKey: 'env', accessSecret: 'acc', signingSecret: 'sig' })
    expect(sandbox.clientOptions.environmentKey).toBe('env')
    expect(sandbox.clientOptions.accessSecret).toBe('acc')
    expect(sandbox.signingSecret).toBe('sig')
  })

  it('refuses an origin that is no address', async () => {
    const error = await refusal(() => createSpreedlySandbox({ origin: 'localhost' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('origin')
  })

  it('repeats itself with the same randomness', () => {
    const made = () => createSpreedlySandbox({ random: seededRandom(5) })
    expect(made().gatewayToken).toBe(made().gatewayToken)
    expect(made().request('challenge')).toEqual(made().request('challenge'))
  })

  it('makes tokens in the form of recordings', async () => {
    const { client, sandbox, plain } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, plain())
    expect(transaction.token).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  })

  it('lets no credential of its own into the answers', async () => {
    const { client, sandbox, payment, raw } = openSandbox()
    await client.purchase(sandbox.gatewayToken, payment('sca-challenge'))
    const { text } = await raw('GET', '/v1/transactions.json')
    for (const secret of [sandbox.clientOptions.accessSecret, sandbox.signingSecret]) expect(text).not.toContain(secret)
  })
})

describe('two sandboxes', () => {
  it('share nothing', async () => {
    const one = openSandbox({ random: Math.random })
    const two = openSandbox({ random: Math.random })
    const { transaction } = await one.client.purchase(one.sandbox.gatewayToken, one.plain())
    one.sandbox.fail({ kind: 'cut-before' })
    expect(two.sandbox.ledger).toEqual([])
    expect((await two.client.listTransactions()).transactions).toEqual([])
    expect((await refusal(() => two.client.showTransaction(transaction.token))).code).toBe('not-found')
    expect((await refusal(() => two.client.purchase(one.sandbox.gatewayToken, two.plain()))).code).toBe('not-found')
    expect((await refusal(() => two.client.showPaymentMethod(one.sandbox.cards.good))).code).toBe('not-found')
    const stranger = createSpreedlyClient({ ...one.sandbox.clientOptions, fetch: two.sandbox.fetch })
    expect((await refusal(() => stranger.listTransactions())).code).toBe('unauthorized')
  })
})

describe('reset', () => {
  it('forgets payments, cards, ledger, faults and news, and keeps who it is', async () => {
    const { sandbox, client, plain } = openSandbox()
    const callback_url = 'https://shop.example/callbacks'
    const { transaction } = await client.purchase(sandbox.gatewayToken, plain({ callback_url }))
    await client.redactPaymentMethod(sandbox.cards.good)
    sandbox.fail({ kind: 'cut-before' })
    sandbox.reset()
    expect(sandbox.ledger).toEqual([])
    expect((await client.listTransactions()).transactions).toEqual([])
    expect((await refusal(() => client.showTransaction(transaction.token))).code).toBe('not-found')
    expect((await client.showPaymentMethod(sandbox.cards.good)).payment_method.storage_state).toBe('retained')
    expect(await sandbox.deliverCallbacks(async () => new Response())).toEqual([])
    expect((await client.purchase(sandbox.gatewayToken, plain())).transaction.token).not.toBe(transaction.token)
  })
})

describe('request', () => {
  it('has an order id of its own each time', () => {
    const { sandbox } = openSandbox()
    const [one, two] = [sandbox.request('challenge'), sandbox.request('challenge')]
    expect(one.transaction.order_id).not.toBe(two.transaction.order_id)
  })

  it('takes other fields, one by one', () => {
    const { sandbox } = openSandbox()
    const request = sandbox.request('challenge', { operation: 'authorize', transaction: { order_id: 'order-7' } })
    expect(request.operation).toBe('authorize')
    expect(request.transaction.order_id).toBe('order-7')
    expect(request.transaction.amount).toBe(3005)
    expect(request.transaction.payment_method_token).toBe(sandbox.cards.enrolled)
  })

  it('takes another gateway', () => {
    expect(openSandbox().sandbox.request('challenge', { gateway_token: 'other' }).gateway_token).toBe('other')
  })

  it.each(['authorize', 'verify'] as const)('plays %s to its end', async (operation) => {
    const { sandbox, flow, charges } = openSandbox()
    let step = await flow.start(sandbox.request('challenge', { operation }))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    const status = operation === 'authorize' ? 'authorized' : 'not-attempted'
    expect(step.kind === 'payment' && step.payment.status).toBe(status)
    expect(charges()).toHaveLength(operation === 'authorize' ? 1 : 0)
  })
})

describe('a sandbox that is served over HTTP', () => {
  const serve = async (path: string) => {
    const server = createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      const response = await sandbox.fetch(`http://localhost${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers: { authorization: incoming.headers.authorization ?? '' },
        ...(body.length === 0 ? {} : { body }),
      })
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const origin = `http://localhost:${(server.address() as AddressInfo).port}${path}`
    const sandbox = createSpreedlySandbox({ origin })
    return { sandbox, [Symbol.dispose]: () => server.close() }
  }

  it.each(['', '/spreedly', '/spreedly/'])('works below the path "%s", and answer too', async (path) => {
    using served = await serve(path)
    const { sandbox } = served
    const { fetch: _, ...overTheNetwork } = sandbox.clientOptions
    const flow = createSpreedlyFlow(createSpreedlyClient(overTheNetwork))
    for (const scenario of ['fingerprint-challenge', 'three-ds-1', 'sca-challenge'] as const) {
      let step = await flow.start(sandbox.request(scenario))
      while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
      expect(step.kind === 'payment' && step.payment.status).toBe('captured')
    }
  })
})
