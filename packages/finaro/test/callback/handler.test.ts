import { createMemorySeenStore, encodeThreeDSMethodData } from '@three-ds/core'
import { createFinaroCallbackReceiver, createFinaroFlow, type FinaroCallbackEvent } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { refusal } from '../refusal.ts'
import { approved, clientOver, fingerprint, flowRequest, trxId } from '../sample.ts'

const address = 'https://shop.example/callbacks/finaro?invoice=730518'

const post = (value: string, field = 'threeDSMethodData', url = address) =>
  new Request(url, { method: 'POST', body: new URLSearchParams({ [field]: value }) })

const notification = (id = trxId) => btoa(JSON.stringify({ threeDSServerTransID: id }))

function receiver() {
  const events: FinaroCallbackEvent[] = []
  const refused: string[] = []
  const receive = createFinaroCallbackReceiver({
    onEvent: (event) => void events.push(event),
    onRefused: ({ reason }) => void refused.push(reason),
    seen: createMemorySeenStore(),
  })
  return { events, refused, receive }
}

describe('the notification of a fingerprint', () => {
  it('is handed over under the name of its flow, with the transaction id to compare', async () => {
    const { events, receive } = receiver()
    expect((await receive(post(notification()))).status).toBe(200)
    expect(events).toEqual([
      {
        type: 'callback',
        provider: 'finaro',
        id: 'finaro:730518',
        evidence: 'browser',
        dedupeKey: `finaro|fingerprint|730518|${trxId}`,
        data: { trxId },
      },
    ])
  })

  it('is answered with an empty page in which nothing runs, since it stands in an iframe', async () => {
    const answer = await receiver().receive(post(notification()))
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
    const page = await answer.text()
    expect(page).toContain('<!doctype html>')
    expect(page).not.toContain('<script')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is the one that Finaro prints', async () => {
    const { events, receive } = receiver()
    await receive(post(String(fixture('seed-method-data.json')['threeDSMethodData'])))
    expect(events[0]?.data.trxId).toBe('cc78c193-eaec-494f-9cf0-eb5fa3940b13')
  })

  it.each<[string, string]>([
    [
      'base64url without padding',
      encodeThreeDSMethodData({ threeDSMethodNotificationURL: 'u', threeDSServerTransID: trxId }),
    ],
    ['a key in another case', btoa(JSON.stringify({ threeDSServerTransId: trxId }))],
    ['a key in the case of the guide’s text', btoa(JSON.stringify({ threedsservertransid: trxId }))],
    ['percent-encoding', encodeURIComponent(notification())],
  ])('is read with %s', async (_what, value) => {
    const { events, receive } = receiver()
    await receive(post(value))
    expect(events[0]?.data.trxId).toBe(trxId)
  })

  it('is read from a field in any case', async () => {
    const { events, receive } = receiver()
    await receive(post(notification(), 'threedsmethoddata'))
    expect(events).toHaveLength(1)
  })

  it('is handed over once', async () => {
    const { events, receive } = receiver()
    await receive(post(notification()))
    expect((await receive(post(notification()))).status).toBe(200)
    expect(events).toHaveLength(1)
  })

  it('bears the transaction id as its name where the address bears no invoice', async () => {
    const { events, receive } = receiver()
    await receive(post(notification(), 'threeDSMethodData', 'https://shop.example/callbacks/finaro'))
    expect(events[0]?.id).toBe(`finaro:${trxId}`)
    expect(events[0]?.dedupeKey).toBe(`finaro|fingerprint||${trxId}`)
  })

  it('names the same flow for an invoice that is padded', async () => {
    const { events, receive } = receiver()
    await receive(post(notification(), 'threeDSMethodData', 'https://shop.example/?invoice=0000730518'))
    expect(events[0]?.id).toBe('finaro:730518')
  })
})

describe('what is no notification', () => {
  it.each<[string, BodyInit]>([
    ['an empty body', ''],
    ['another form', new URLSearchParams({ cres: notification() })],
    ['a field that is given twice', `threeDSMethodData=${notification()}&threeDSMethodData=${notification('b')}`],
    ['no base64', new URLSearchParams({ threeDSMethodData: '<script>' })],
    ['no id', new URLSearchParams({ threeDSMethodData: btoa('{}') })],
    ['an id without end', new URLSearchParams({ threeDSMethodData: notification('x'.repeat(129)) })],
    ['a body without end', 'x'.repeat(20_000)],
  ])('is set aside and answered 200: %s', async (_what, body) => {
    const { events, refused, receive } = receiver()
    const answer = await receive(new Request(address, { method: 'POST', body }))
    expect([answer.status, events.length, refused.length]).toEqual([200, 0, 1])
  })

  it.each([
    [16_384, 'unreadable'],
    [16_385, 'too-large'],
  ])('is not read beyond sixteen kilobytes: %d bytes are %s', async (length, reason) => {
    const { refused, receive } = receiver()
    await receive(new Request(address, { method: 'POST', body: 'x'.repeat(length) }))
    expect(refused).toEqual([reason])
  })

  it('is told to the application, which answers the iframe in the same way', async () => {
    const hints: string[] = []
    const receive = createFinaroCallbackReceiver({ onEvent: () => {}, onRefused: ({ hint }) => void hints.push(hint) })
    for (const body of ['', new URLSearchParams({ threeDSMethodData: notification('x'.repeat(129)) })]) {
      const answer = await receive(new Request(address, { method: 'POST', body }))
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    }
    expect(hints).toHaveLength(2)
    expect(hints[0]).toContain('threeDSMethodData')
    expect(hints[1]).toContain('longer')
  })

  it('is a body that something else has read before, which is the application’s mistake', async () => {
    const request = post(notification())
    await request.text()
    const error = await refusal(() => receiver().receive(request))
    expect([error.code, error.provider]).toEqual(['invalid-input', 'finaro'])
  })

  it('is answered 503 where nobody takes it, with the same empty page', async () => {
    const setAside = { keep: () => Promise.reject(new Error('the disk is full')) }
    const receive = createFinaroCallbackReceiver({ onEvent: () => {}, setAside })
    const answer = await receive(new Request(address, { method: 'POST', body: 'x' }))
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('<!doctype html>')
  })

  it('is a GET', async () => {
    expect((await receiver().receive(new Request(address))).status).toBe(405)
  })

  it.each(['../../x', 'a'.repeat(11), '<b>'])('is not named after the invoice %j', async (invoice) => {
    const { events, receive } = receiver()
    const url = `https://shop.example/?invoice=${encodeURIComponent(invoice)}`
    await receive(post(notification(), 'threeDSMethodData', url))
    expect(events[0]?.id).toBe(`finaro:${trxId}`)
  })
})

describe('flow and receiver', () => {
  it('find each other: the address that the flow sends names the flow', async () => {
    const { client, gateway, clock } = clientOver(fingerprint, approved())
    const flow = createFinaroFlow(client, { clock })
    const step = await flow.start(flowRequest)
    if (step.type !== 'fingerprint' || step.action.type !== 'frame') throw new Error(step.type)
    const sent = JSON.parse(atob(step.action.fields?.['threeDSMethodData'] ?? ''))
    const { events, receive } = receiver()
    await receive(post(notification(sent.threeDSServerTransID), 'threeDSMethodData', sent.threeDSMethodNotificationURL))
    const [event] = events
    if (event === undefined) throw new Error('nothing was handed over')
    expect((await flow.resume(step.state, event)).type).toBe('done')
    expect(gateway.requests[1]?.body).toMatchObject({ threeDSecure: { compInd: 'Y' } })
  })
})
