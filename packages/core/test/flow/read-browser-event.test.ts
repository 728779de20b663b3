import { describe, expect, it } from 'vitest'
import { readBrowserEvent } from '../../src/flow/read-browser-event.ts'

const url = 'https://shop.example/return/1'
const post = (body: BodyInit, type: string) =>
  new Request(url, { method: 'POST', body, headers: { 'content-type': type } })

describe('what the browser sent', () => {
  it('is the query of a return', async () => {
    expect(await readBrowserEvent(new Request(`${url}?transaction_token=t&x=%2B`))).toEqual({
      type: 'return',
      parameters: { transaction_token: 't', x: '+' },
    })
  })

  it('is the form post of a return', async () => {
    expect(await readBrowserEvent(post('cres=abc&x=1', 'application/x-www-form-urlencoded; charset=utf-8'))).toEqual({
      type: 'return',
      parameters: { cres: 'abc', x: '1' },
    })
  })

  it('is a form post however its content type is written', async () => {
    const event = await readBrowserEvent(post('cres=abc', 'Application/X-WWW-Form-URLencoded'))
    expect(event).toEqual({ type: 'return', parameters: { cres: 'abc' } })
  })

  it('is the query of a return that was posted without a body', async () => {
    const request = new Request(`${url}?transaction_token=t`, { method: 'POST' })
    expect(await readBrowserEvent(request)).toEqual({ type: 'return', parameters: { transaction_token: 't' } })
  })

  it.each([
    { type: 'frame', outcome: 'timed-out', actionId: 'a' },
    { type: 'script', script: 's', payload: { action: 'succeeded', n: [1, true] } },
    { type: 'return', parameters: { a: 'b' } },
  ])('is an event as JSON: $type', async (event) => {
    expect(await readBrowserEvent(post(JSON.stringify(event), 'application/json'))).toEqual(event)
  })

  it.each([
    ['not JSON', '{"type":'],
    ['a list', '[]'],
    [
      'a callback: that does not come through the browser',
      '{"type":"callback","provider":"p","id":"i","evidence":"signed","dedupeKey":"d","data":{}}',
    ],
    ['a poll', '{"type":"poll"}'],
    ['a field that is not known', '{"type":"frame","outcome":"completed","evidence":"signed"}'],
    ['an unknown outcome', '{"type":"frame","outcome":"paid"}'],
    ['parameters that are no text', '{"type":"return","parameters":{"a":1}}'],
  ])('is refused where it is %s', async (_what, body) => {
    await expect(readBrowserEvent(post(body, 'application/json'))).rejects.toMatchObject({
      code: 'invalid-input',
      outcome: 'not-sent',
    })
  })

  it('is refused over 64 KiB', async () => {
    await expect(readBrowserEvent(post('x'.repeat(70_000), 'application/json'))).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })

  it('is an event as JSON where nobody says what it is', async () => {
    const body = new TextEncoder().encode('{"type":"frame","outcome":"closed"}')
    const untyped = new Request(url, { method: 'POST', body })
    expect(untyped.headers.get('content-type')).toBeNull()
    expect(await readBrowserEvent(untyped)).toEqual({ type: 'frame', outcome: 'closed' })
    const stream = new Response(body).body
    // What a server of one's own hands over, where the platform has no `Request`.
    const bare = { method: 'POST', url, body: stream, bodyUsed: false } as Request
    expect(await readBrowserEvent(bare)).toEqual({ type: 'frame', outcome: 'closed' })
  })

  it('is refused where something has read it before', async () => {
    const request = post('{}', 'application/json')
    await request.text()
    await expect(readBrowserEvent(request)).rejects.toMatchObject({
      code: 'invalid-input',
      provider: 'browser',
      issues: [{ path: 'request.body' }],
    })
  })

  it('has no way into an object’s prototype', async () => {
    const event = await readBrowserEvent(new Request(`${url}?__proto__=x&constructor=y`))
    expect(Object.getPrototypeOf(event.type === 'return' ? event.parameters : null)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each(['completed', 'timed-out', 'closed', 'blocked'])('is a frame that was %s', async (outcome) => {
    const event = { type: 'frame', outcome, actionId: 'a' }
    expect(await readBrowserEvent(post(JSON.stringify(event), 'application/json'))).toEqual(event)
  })

  it.each([
    { type: 'frame', outcome: 'completed' },
    { type: 'return', parameters: {} },
    { type: 'script', script: 's', payload: 1 },
  ])('names its action in at most 512 characters: $type', async (event) => {
    const read = (actionId: string) =>
      readBrowserEvent(post(JSON.stringify({ ...event, actionId }), 'application/json'))
    expect(await read('a'.repeat(512))).toMatchObject({ actionId: 'a'.repeat(512) })
    await expect(read('a'.repeat(513))).rejects.toMatchObject({ issues: [{ path: 'actionId' }] })
  })

  it('holds at most a hundred parameters', async () => {
    const query = Array.from({ length: 101 }, (_, at) => `p${at}=1`).join('&')
    const event = await readBrowserEvent(new Request(`${url}?${query}`))
    expect(Object.keys(event.type === 'return' ? event.parameters : {})).toHaveLength(100)
  })

  it('is read up to 64 KiB, to the byte', async () => {
    const event = (length: number) =>
      `{"type":"script","script":"${'x'.repeat(length - 43)}","payload":1}`.padEnd(length)
    expect(event(65_536)).toHaveLength(65_536)
    expect((await readBrowserEvent(post(event(65_536), 'application/json'))).type).toBe('script')
    await expect(readBrowserEvent(post(event(65_537), 'application/json'))).rejects.toMatchObject({
      issues: [{ path: '', text: 'the body is larger than 64 KiB' }],
    })
  })

  it('is refused in words that say what was wrong with the body', async () => {
    await expect(readBrowserEvent(post('{', 'application/json'))).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: '', text: 'the body is not JSON' }],
    })
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
    const request = new Request(url, { method: 'POST', body: broken, duplex: 'half' } as RequestInit)
    await expect(readBrowserEvent(request)).rejects.toMatchObject({
      issues: [{ path: '', text: 'the body broke off' }],
    })
  })
})
