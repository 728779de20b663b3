import type { CallbackVerdict } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { SpreedlyCallbackEvent } from '../../src/callback/callback-event.ts'
import { verifyCallback } from '../../src/callback/verify.ts'
import { openSandbox } from './open-sandbox.ts'

interface Received {
  readonly url: string
  readonly contentType: string | null
  readonly body: string
}

function receiver(status: (count: number) => number = () => 200) {
  const received: Received[] = []
  const receive = async (request: Request) => {
    received.push({
      url: request.url,
      contentType: request.headers.get('content-type'),
      body: await request.text(),
    })
    return new Response(null, { status: status(received.length) })
  }
  return { received, receive }
}

/** What a body proves: token and state of each transaction. */
async function proven({ body }: Received, signingSecret: string): Promise<readonly (readonly [string, string])[]> {
  const verdicts: readonly CallbackVerdict<SpreedlyCallbackEvent>[] = await verifyCallback(body, {
    signingSecrets: [signingSecret],
  })
  return verdicts.map((verdict) => {
    if (verdict.verdict !== 'accepted') throw new Error(`refused: ${verdict.verdict}`)
    return [verdict.event.signed.token, verdict.event.signed.state] as const
  })
}

const opened = async (format: 'xml' | 'json' = 'xml') => {
  const open = openSandbox()
  const { sandbox, client, payment } = open
  const { transaction } = await client.purchase(
    sandbox.gatewayToken,
    payment('fingerprint-challenge', { callback_format: format }),
  )
  return { ...open, token: transaction.token }
}

describe('deliverCallbacks', () => {
  it.each([
    ['xml', 'application/xml'],
    ['json', 'application/json'],
  ] as const)(
    'posts a signed body to the callback address, in %s if the payment asked for it',
    async (format, type) => {
      const { sandbox, token } = await opened(format)
      const { received, receive } = receiver()
      expect(await sandbox.deliverCallbacks(receive)).toEqual([200])
      expect(received[0]?.url).toBe('https://shop.example/callbacks/spreedly')
      expect(received[0]?.contentType).toBe(type)
      expect(await Promise.all(received.map((one) => proven(one, sandbox.signingSecret)))).toEqual([
        [[token, 'pending']],
      ])
    },
  )

  it.each(['xml', 'json'] as const)('posts %s whatever was asked, if told so', async (format) => {
    const { sandbox } = await opened(format === 'xml' ? 'json' : 'xml')
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive, { format })
    expect(received[0]?.contentType).toBe(`application/${format}`)
  })

  it.each([
    'frictionless',
    'challenge',
    'three-ds-1',
    'sca-frictionless',
    'rejected',
    'declined',
    'setup-failed',
  ] as const)('signs %s so that the verifier believes it, in both formats', async (scenario) => {
    const { sandbox, client, payment } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment(scenario))
    for (const format of ['xml', 'json'] as const) {
      const { received, receive } = receiver(() => 500)
      await sandbox.deliverCallbacks(receive, { format })
      const [body] = received
      if (body === undefined) throw new Error('nothing was posted')
      expect(await proven(body, sandbox.signingSecret)).toEqual([[transaction.token, transaction.state]])
    }
  })

  it('is not believed with another secret', async () => {
    const { sandbox } = await opened()
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive)
    const [verdict] = await verifyCallback(received[0]?.body ?? '', { signingSecrets: ['another'] })
    expect(verdict).toMatchObject({ verdict: 'refused', reason: 'bad-signature' })
  })

  it('tells where a transaction stands now, all that changed in one body', async () => {
    const { sandbox, client, payment, token } = await opened()
    const other = await client.purchase(sandbox.gatewayToken, payment('frictionless'))
    await client.complete(token)
    sandbox.decide(token, 'pass')
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive)
    expect(received).toHaveLength(1)
    expect(await Promise.all(received.map((one) => proven(one, sandbox.signingSecret)))).toEqual([
      [
        [other.transaction.token, 'succeeded'],
        [token, 'succeeded'],
      ],
    ])
  })

  it('tells only what has changed since', async () => {
    const { sandbox, client, token } = await opened()
    await sandbox.deliverCallbacks(receiver().receive)
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([])
    await client.complete(token)
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([200])
  })

  it('says nothing of a payment that named no address', async () => {
    const { sandbox, client, plain } = openSandbox()
    await client.purchase(sandbox.gatewayToken, plain())
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([])
  })

  it('tells of a capture where it told of the authorization', async () => {
    const { sandbox, client, payment } = openSandbox()
    const { transaction } = await client.authorize(sandbox.gatewayToken, payment('frictionless'))
    await sandbox.deliverCallbacks(receiver().receive)
    const capture = await client.capture(transaction.token)
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive)
    expect(await Promise.all(received.map((one) => proven(one, sandbox.signingSecret)))).toEqual([
      [[capture.transaction.token, 'succeeded']],
    ])
  })

  it('has a body for each address', async () => {
    const { sandbox, client, payment } = openSandbox()
    for (const callback_url of ['https://a.test/', 'https://b.test/', 'https://a.test/']) {
      await client.purchase(sandbox.gatewayToken, payment('frictionless', { callback_url }))
    }
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive)
    expect(received.map(({ url }) => url)).toEqual(['https://a.test/', 'https://b.test/'])
    expect(await proven(received[0] ?? { url: '', contentType: '', body: '' }, sandbox.signingSecret)).toHaveLength(2)
  })

  it('repeats a body, byte for byte', async () => {
    const { sandbox } = await opened()
    const { received, receive } = receiver()
    expect(await sandbox.deliverCallbacks(receive, { times: 3 })).toEqual([200, 200, 200])
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
  })

  it('tells again what was not answered with 200', async () => {
    const { sandbox } = await opened()
    expect(await sandbox.deliverCallbacks(receiver(() => 503).receive)).toEqual([503])
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([200])
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([])
  })

  it('is content with one 200 of several', async () => {
    const { sandbox } = await opened()
    await sandbox.deliverCallbacks(receiver((count) => (count === 1 ? 503 : 200)).receive, { times: 2 })
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([])
  })

  it('comes late: each change as it was, the newest first', async () => {
    const { sandbox, client, clock, token } = await opened()
    clock.advance(10_000)
    await client.complete(token)
    clock.advance(60_000)
    sandbox.decide(token, 'pass')
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive, { late: true })
    expect(await Promise.all(received.map((one) => proven(one, sandbox.signingSecret)))).toEqual([
      [[token, 'succeeded']],
      [[token, 'pending']],
      [[token, 'pending']],
    ])
    expect(await sandbox.deliverCallbacks(receive)).toEqual([])
  })

  it('comes out of order, with nothing lost', async () => {
    const { sandbox, client, payment } = openSandbox()
    const asked: string[] = []
    for (let count = 0; count < 8; count += 1) {
      asked.push((await client.purchase(sandbox.gatewayToken, payment('frictionless'))).transaction.token)
    }
    const { received, receive } = receiver()
    await sandbox.deliverCallbacks(receive, { shuffled: true })
    const told = (await Promise.all(received.map((one) => proven(one, sandbox.signingSecret))))
      .flat()
      .map(([token]) => token)
    expect(told.toSorted()).toEqual(asked.toSorted())
    expect(told).not.toEqual(asked)
  })

  it('lets what the receiver throws through, and tells it again', async () => {
    const { sandbox } = await opened()
    await expect(sandbox.deliverCallbacks(() => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await sandbox.deliverCallbacks(receiver().receive)).toEqual([200])
  })
})
