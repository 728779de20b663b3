import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { createFinaroClient } from '../../src/client.ts'
import { createFinaroSandbox } from '../../src/testing/create-sandbox.ts'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('createFinaroSandbox', () => {
  it('needs nothing: its options make a client that works', async () => {
    const sandbox = createFinaroSandbox()
    const client = createFinaroClient(sandbox.clientOptions)
    const { notificationUrl: _, ...request } = sandbox.request('frictionless')
    const answer = await client.standalone(request)
    expect(answer.kind).toBe('completed')
    expect(answer.test).toBe(true)
  })

  it('takes an access token', () => {
    expect(openSandbox({ accessToken: 'token' }).sandbox.clientOptions.accessToken).toBe('token')
  })

  it('refuses an origin that is no address', async () => {
    const error = await refusal(() => createFinaroSandbox({ origin: 'localhost' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('origin')
  })

  it('repeats itself with the same randomness', () => {
    const made = () => createFinaroSandbox({ random: seededRandom(5) })
    expect(made().tokens).toEqual(made().tokens)
    expect(made().authToken).toBe(made().authToken)
  })

  it('names its test cards by number and by token, no two alike', () => {
    const { sandbox } = openSandbox()
    expect(sandbox.cards.challenge).toBe('4176660000000092')
    const tokens = Object.values(sandbox.tokens)
    expect(new Set(tokens).size).toBe(tokens.length)
    expect(sandbox.tokens.challenge).toMatch(/^\d{12}0092$/)
  })

  it('lets no credential of its own into an answer', async () => {
    const { sandbox, api } = openSandbox()
    const { text } = await api('POST', '/3dsecure/standalone', sandbox.request('frictionless'))
    for (const secret of [sandbox.clientOptions.accessToken, sandbox.authToken]) expect(text).not.toContain(secret)
  })
})

describe('request', () => {
  it.each(Object.keys(scenarios) as (keyof typeof scenarios)[])(
    'plays %s with a request that the client takes',
    async (scenario) => {
      const { client, authentication } = openSandbox()
      expect((await client.standalone(authentication(scenario))).meta.status).toBe(200)
    },
  )

  it('has an invoice of its own each time', () => {
    const { sandbox } = openSandbox()
    const [one, two] = [sandbox.request('challenge'), sandbox.request('challenge')]
    expect(one.transaction.invoice).toMatch(/^\d{10}$/)
    expect(one.transaction.invoice).not.toBe(two.transaction.invoice)
  })

  it('takes other members', () => {
    const request = openSandbox().sandbox.request('challenge', { transaction: { invoice: '7' } })
    expect(request.transaction.invoice).toBe('7')
    expect(request.card.number).toBe('4176660000000092')
  })
})

describe('two sandboxes', () => {
  it('share nothing', async () => {
    const one = openSandbox({ random: Math.random })
    const two = openSandbox({ random: Math.random })
    await one.client.sale(one.plain())
    one.sandbox.fail({ kind: 'cut-before' })
    expect(two.sandbox.ledger).toEqual([])
    expect((await refusal(() => two.client.invoiceInformation({ invoice: '1625' }))).code).toBe('not-found')
    const stranger = createFinaroClient({ ...one.sandbox.clientOptions, fetch: two.sandbox.fetch })
    expect((await refusal(() => stranger.sale(one.plain()))).code).toBe('unauthorized')
  })
})

describe('reset', () => {
  it('forgets payments, processes, cryptograms, ledger and faults, and keeps who it is', async () => {
    const { sandbox, client, plain, authentication } = openSandbox()
    const request = authentication('frictionless')
    const before = await client.standalone(request)
    await client.sale(plain())
    sandbox.fail({ kind: 'cut-before' })
    sandbox.reset()
    expect(sandbox.ledger).toEqual([])
    for (const invoice of ['1625', request.transaction.invoice]) {
      expect((await refusal(() => client.invoiceInformation({ invoice }))).code).toBe('not-found')
    }
    const card = { number: sandbox.cards.visa, expirationDate: 1229 }
    const cryptogram = before.result[0].threeDSecure?.cryptogram ?? ''
    // Its own cryptogram for another card would be declined.
    const { kind } = await client.sale(
      plain({ card, threeDSecure: { cryptogram, ecommIndicator: '5', version: '2.2.0' } }),
    )
    expect(kind).toBe('succeeded')
  })
})

describe('a sandbox that is served below a path', () => {
  it.each(['https://fake.test/finaro', 'https://fake.test/finaro/'])(
    'works at %s, and its pages too',
    async (origin) => {
      const { client, raw, authentication, sandbox } = openSandbox({ origin })
      const { result } = await client.standalone(authentication('challenge'))
      const url = result[0].redirectUrl ?? ''
      expect(url).toMatch(/^https:\/\/fake\.test\/finaro\/issuer\/challenge\//)
      expect((await raw('GET', url.slice(sandbox.origin.length))).status).toBe(200)
    },
  )
})
