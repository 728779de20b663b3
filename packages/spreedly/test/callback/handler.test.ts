import { type CallbackRefusal, createMemorySeenStore, isThreeDSError, type JsonObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { createSpreedlyFetchingReceiver } from '../../src/callback/fetching-handler.ts'
import { createSpreedlyCallbackReceiver } from '../../src/callback/handler.ts'
import { formats, signed, signingSecret } from './judged.ts'

const mebibyte = 1024 * 1024

const post = (body: string) => new Request('https://shop.example/callbacks/spreedly', { method: 'POST', body })

function setUp(onEvent = () => {}) {
  const heard: string[] = []
  const refused: CallbackRefusal[] = []
  const receive = createSpreedlyCallbackReceiver({
    signingSecrets: [signingSecret],
    seen: createMemorySeenStore(),
    onEvent: ({ signed: { token, state, updated_at } }) => {
      onEvent()
      heard.push(`${token} ${state} ${updated_at.slice(17, 19)}`)
    },
    onRefused: (refusal) => refused.push(refusal),
  })
  return { receive, heard, refused }
}

/** The states of one transaction, as `[state, second]`. */
const states = (list: readonly (readonly [string, number])[]): Promise<JsonObject[]> =>
  Promise.all(
    list.map(([state, second]) =>
      signed({ token: 'T', state, succeeded: state === 'succeeded', updated_at: `2026-01-31T09:30:0${second}Z` }),
    ),
  )

describe.each(formats)('createSpreedlyCallbackReceiver, $format', ({ render }) => {
  it('hands a signed transaction over once', async () => {
    const { receive, heard } = setUp()
    const body = render(await states([['succeeded', 2]]))
    expect((await receive(post(body))).status).toBe(200)
    expect((await receive(post(body))).status).toBe(200)
    expect(heard).toEqual(['T succeeded 02'])
  })

  it('hears processing, and later succeeded, as two events', async () => {
    const { receive, heard } = setUp()
    for (const transaction of await states([
      ['processing', 1],
      ['succeeded', 9],
    ]))
      await receive(post(render([transaction])))
    expect(heard).toEqual(['T processing 01', 'T succeeded 09'])
  })

  it('lets no older callback follow a newer one, nor a passing state a final one', async () => {
    const { receive, heard } = setUp()
    const late = await states([
      ['succeeded', 5],
      ['pending', 1],
      ['processing', 5],
      ['pending', 9],
      ['failed', 4],
    ])
    for (const transaction of late) expect((await receive(post(render([transaction])))).status).toBe(200)
    expect(heard).toEqual(['T succeeded 05'])
  })

  it('takes the believed transactions of a batch, and tells of the others', async () => {
    const { receive, heard, refused } = setUp()
    const forged = { ...(await signed({ token: 'F' })), amount: 1 }
    expect((await receive(post(render([forged, ...(await states([['pending', 1]]))])))).status).toBe(200)
    expect(heard).toEqual(['T pending 01'])
    expect(refused).toMatchObject([{ reason: 'bad-signature', index: 0 }])
  })

  it('answers 500 where onEvent fails, and keeps the transaction where it stood', async () => {
    let fail = true
    const { receive, heard } = setUp(() => {
      if (fail) throw new Error('once')
    })
    const [pending, succeeded] = await states([
      ['pending', 1],
      ['succeeded', 2],
    ])
    expect((await receive(post(render([succeeded ?? {}])))).status).toBe(500)
    fail = false
    expect((await receive(post(render([pending ?? {}])))).status).toBe(200)
    expect((await receive(post(render([succeeded ?? {}])))).status).toBe(200)
    expect(heard).toEqual(['T pending 01', 'T succeeded 02'])
  })

  it('answers 200 to what it does not believe', async () => {
    const { receive, heard, refused } = setUp()
    expect((await receive(post('hello'))).status).toBe(200)
    expect(heard).toEqual([])
    expect(refused).toMatchObject([{ reason: 'unreadable' }])
  })
})

describe('createSpreedlyCallbackReceiver', () => {
  it('does not come about without a secret', () => {
    expect(() => createSpreedlyCallbackReceiver({ signingSecrets: [''], onEvent: () => {} })).toThrow(
      expect.toSatisfy((error) => isThreeDSError(error) && error.operation === 'createSpreedlyCallbackReceiver'),
    )
  })

  it('has a bound of its own where it is told one', async () => {
    const refused: CallbackRefusal[] = []
    const receive = createSpreedlyCallbackReceiver({
      signingSecrets: [signingSecret],
      maxBytes: 10,
      onEvent: () => {},
      onRefused: (refusal) => refused.push(refusal),
    })
    expect((await receive(post('<transactions/>'))).status).toBe(200)
    expect(refused).toMatchObject([{ reason: 'too-large' }])
  })

  it('takes a body beyond a mebibyte where it is told to', async () => {
    const heard: unknown[] = []
    const receive = createSpreedlyCallbackReceiver({
      signingSecrets: [signingSecret],
      maxBytes: 2 * mebibyte,
      onEvent: ({ signed: { token } }) => void heard.push(token),
    })
    const large = `${formats[0]?.render([await signed({ token: 'T' })])}${' '.repeat(mebibyte)}`
    expect((await receive(post(large))).status).toBe(200)
    expect(heard).toEqual(['T'])
  })

  it('must get the request unread: the error says whose receiver it was', async () => {
    const request = post('<transactions/>')
    await request.text()
    const receive = createSpreedlyCallbackReceiver({ signingSecrets: [signingSecret], onEvent: () => {} })
    const heard = await receive(request).catch((error) => error)
    expect(isThreeDSError(heard) && [heard.code, heard.provider]).toEqual(['invalid-input', 'spreedly'])
  })

  it('types what is signed, and no more', () => {
    createSpreedlyCallbackReceiver({
      signingSecrets: [signingSecret],
      onEvent: ({ signed: values }) => {
        const amount: number = values.amount
        // @ts-expect-error not signed, so not to be read
        const unsigned: unknown = values.gateway_transaction_id
        return void [amount, unsigned]
      },
    })
    // @ts-expect-error at least one secret
    expect(() => createSpreedlyCallbackReceiver({ signingSecrets: [], onEvent: () => {} })).toThrow()
  })
})

describe('createSpreedlyFetchingReceiver', () => {
  const body = '{"transactions":[{"token":"T","state":"failed"}]}'
  const known = { token: 'T', state: 'succeeded', succeeded: true, updated_at: '2026-01-31T09:30:00Z' }

  it('hands over what Spreedly says, once', async () => {
    const heard: unknown[] = []
    const client = { showTransaction: async () => ({ transaction: known }) }
    const receive = createSpreedlyFetchingReceiver({ client, onEvent: (event) => void heard.push(event.transaction) })
    expect((await receive(post(body))).status).toBe(200)
    expect((await receive(post(body))).status).toBe(200)
    expect(heard).toEqual([known])
  })

  it('is bounded as it is told to be, in bytes and in transactions', async () => {
    const refused: CallbackRefusal[] = []
    const options = {
      client: { showTransaction: async (token: string) => ({ transaction: { ...known, token } }) },
      onEvent: () => {},
      onRefused: (refusal: CallbackRefusal) => void refused.push(refusal),
    }
    const two = '{"transactions":[{"token":"T1"},{"token":"T2"}]}'
    expect((await createSpreedlyFetchingReceiver({ ...options, maxTransactions: 1 })(post(two))).status).toBe(200)
    expect((await createSpreedlyFetchingReceiver({ ...options, maxBytes: two.length - 1 })(post(two))).status).toBe(200)
    expect(refused.map(({ reason, index }) => [reason, index])).toEqual([
      ['too-large', 1],
      ['too-large', undefined],
    ])
  })

  it('takes a body beyond a mebibyte where it is told to', async () => {
    const heard: unknown[] = []
    const client = { showTransaction: async () => ({ transaction: known }) }
    const onEvent = ({ transaction }: { readonly transaction: unknown }) => void heard.push(transaction)
    const receive = createSpreedlyFetchingReceiver({ client, maxBytes: 2 * mebibyte, onEvent })
    expect((await receive(post(`${body}${' '.repeat(mebibyte)}`))).status).toBe(200)
    expect(heard).toEqual([known])
  })

  it('does not hand over what a later state has overtaken', async () => {
    const heard: string[] = []
    const answers = [known, { ...known, state: 'pending', succeeded: false }]
    const client = { showTransaction: async () => ({ transaction: answers.shift() ?? known }) }
    const receive = createSpreedlyFetchingReceiver({
      client,
      onEvent: ({ data }) => void heard.push(String(data['state'])),
    })
    await receive(post(body))
    await receive(post(body))
    expect(heard).toEqual(['succeeded'])
  })

  it('must get the request unread: the error says whose receiver it was', async () => {
    const client = { showTransaction: async () => ({ transaction: known }) }
    const request = post(body)
    await request.text()
    const heard = await createSpreedlyFetchingReceiver({ client, onEvent: () => {} })(request).catch((error) => error)
    expect(isThreeDSError(heard) && [heard.code, heard.provider]).toEqual(['invalid-input', 'spreedly'])
  })

  it('answers 503 where Spreedly cannot be asked, so that the callback is repeated', async () => {
    const errors: unknown[] = []
    const client = { showTransaction: () => Promise.reject(new Error('down')) }
    const receive = createSpreedlyFetchingReceiver({
      client,
      onEvent: () => {},
      onError: (error) => errors.push(error),
    })
    expect((await receive(post(body))).status).toBe(503)
    expect(errors).toEqual([new Error('down')])
  })
})
