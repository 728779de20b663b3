import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { isThreeDSError, type ThreeDSError } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createSpreedlyCallbackReceiver, createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../src/callbacks/deliver.ts'
import { createGateways } from '../../src/create-gateways.ts'
import type { GatewayName } from '../../src/gateways.ts'

const surroundings = () => ({ clock: createManualClock(), random: seededRandom(7) })

let gateways = createGateways('https://sandbox.example', surroundings())
let posts: Request[] = []
const network: typeof fetch = async (input, init) => {
  posts.push(new Request(input, init))
  return new Response()
}
beforeEach(() => {
  gateways = createGateways('https://sandbox.example', surroundings())
  posts = []
})

async function refusal(gateway: GatewayName, order: unknown): Promise<ThreeDSError> {
  try {
    await deliver(gateways, gateway, order, network)
  } catch (error) {
    if (isThreeDSError(error)) return error
    throw error
  }
  throw new Error('it was delivered')
}

describe('delivering callbacks', () => {
  const payAtSpreedly = () => {
    const { sandbox } = gateways.spreedly
    return createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions)).start(sandbox.request('frictionless'))
  }

  it("posts Spreedly's to the address of the payment, signed", async () => {
    await payAtSpreedly()
    expect(await deliver(gateways, 'spreedly', {}, network)).toEqual([200])
    const [post] = posts
    expect(post?.url).toBe('https://shop.example/callbacks/spreedly')
    const verdicts: unknown[] = []
    const receive = createSpreedlyCallbackReceiver({
      signingSecrets: [gateways.spreedly.sandbox.signingSecret],
      onEvent: (event) => void verdicts.push(event.evidence),
    })
    if (post !== undefined) await receive(post)
    expect(verdicts).toEqual(['signed'])
  })

  it('posts to an address of the caller, as often as asked, in the format that was asked for', async () => {
    await payAtSpreedly()
    const order = { url: 'http://localhost:3000/hook', times: 3, format: 'json' }
    expect(await deliver(gateways, 'spreedly', order, network)).toEqual([200, 200, 200])
    expect(new Set(posts.map(({ url }) => url))).toEqual(new Set(['http://localhost:3000/hook']))
    expect(posts[0]?.headers.get('content-type')).toBe('application/json')
  })

  it('tells old news late, the newest first', async () => {
    const { sandbox } = gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    const step = await flow.start(sandbox.request('challenge'))
    await flow.resume(step.state, await sandbox.answer(step))
    await deliver(gateways, 'spreedly', { late: true }, network)
    const bodies = await Promise.all(posts.map((post) => post.text()))
    expect(bodies.map((body) => /<state>(\w+)</.exec(body)?.[1])).toEqual(['succeeded', 'pending'])
  })

  it('has nothing to tell twice', async () => {
    await payAtSpreedly()
    await deliver(gateways, 'spreedly', {}, network)
    expect(await deliver(gateways, 'spreedly', {}, network)).toEqual([])
  })

  it("posts ProcessOut's webhooks", async () => {
    const { sandbox } = gateways.processout
    await createProcessOutFlow(createProcessOutClient(sandbox.clientOptions)).start(sandbox.request('frictionless'))
    const statuses = await deliver(gateways, 'processout', { shuffled: true, late: true }, network)
    expect(statuses.length).toBeGreaterThan(0)
    expect(await posts[0]?.json()).toMatchObject({ event_type: expect.any(String) })
  })

  it("posts Cardinal's token to the session's ConfirmUrl", async () => {
    const { sandbox } = gateways.cardinal
    const client = createCardinalClient(sandbox.clientOptions)
    const session = await client.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
    await sandbox.setUp(session.jwt)
    await sandbox.answer(await createCardinalFlow(client).start(sandbox.request('challenge', { session })))
    expect(await deliver(gateways, 'cardinal', { times: 2 }, network)).toEqual([200, 200])
    expect(posts[0]?.url).toBe('https://shop.example/callbacks/cardinal')
  })

  it('posts a new session to a Shopify payments app, and no confirmation that nobody asked for', async () => {
    const url = 'http://localhost:3000/app'
    expect(await deliver(gateways, 'shopify', { url }, network)).toEqual([])
    expect(await deliver(gateways, 'shopify', { url, what: 'session' }, network)).toEqual([200])
    expect(await posts[0]?.json()).toMatchObject({ id: expect.any(String), gid: expect.any(String) })
  })
})

describe('an order that makes no sense', () => {
  it('is refused at Finaro: its issuer notifies through the browser', async () => {
    const error = await refusal('finaro', {})
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('gateway')
    expect(error.remedy).toContain("cardholder's browser")
  })

  it.each([
    ['spreedly', { url: 'ftp://shop.example' }, 'url'],
    ['spreedly', { url: 'shop' }, 'url'],
    ['spreedly', { times: 0 }, 'times'],
    ['spreedly', { times: 21 }, 'times'],
    ['spreedly', { format: 'yaml' }, 'format'],
    ['cardinal', { late: true }, 'late'],
    ['processout', { format: 'xml' }, 'format'],
    ['shopify', { what: 'money' }, 'what'],
  ] as const)('is refused at %s: %o', async (gateway, order, path) => {
    const error = await refusal(gateway, order)
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe(path)
    expect(posts).toEqual([])
  })
})
