import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTransport } from '../../src/http/create-transport.ts'
import {
  errorOf,
  keyedPurchase,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
} from './sample.ts'

afterEach(() => vi.unstubAllGlobals())

describe('createTransport', () => {
  it('refuses a base URL that is not safe, naming the option', async () => {
    const error = await errorOf(() => sampleTransport({ baseUrl: 'http://api.sample.test' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('baseUrl')
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses a deadline of %d', async (timeoutMs) => {
    const error = await errorOf(() => sampleTransport({ timeoutMs }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('timeoutMs')
  })

  it('refuses to stand in a page, where its secret would be read', async () => {
    vi.stubGlobal('document', {})
    const error = await errorOf(() => sampleTransport())
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.remedy).toContain('server')
  })

  it('takes the base URL of the options before the one of the provider', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch, baseUrl: 'http://localhost:4000/prefix/' }).send(show, showInput)
    expect(requests[0]?.url).toBe('http://localhost:4000/prefix/payments/p1')
  })

  it('uses the `fetch` that the platform has at the time of the call', async () => {
    const transport = sampleTransport()
    const { fetch, requests } = scriptedFetch(ok())
    vi.stubGlobal('fetch', fetch)
    await transport.send(show, showInput)
    expect(requests).toHaveLength(1)
  })

  it('calls an injected `fetch` without a receiver, as the platform’s own demands', async () => {
    const receivers: unknown[] = []
    const fetch: typeof globalThis.fetch = async function (this: unknown) {
      receivers.push(this)
      return ok()()
    }
    await sampleTransport({ fetch }).send(show, showInput)
    expect(receivers).toEqual([undefined])
  })

  it('gives an injected `fetch` one request, whose signal ends with the call: a wrapper may hand it on alone', async () => {
    const given: unknown[][] = []
    const fetch: typeof globalThis.fetch = (...all) => {
      given.push(all)
      return new Promise(() => {})
    }
    const error = await errorOf(sampleTransport({ fetch, timeoutMs: 20 }).send(show, showInput))
    expect(error.code).toBe('timeout')
    expect(given).toHaveLength(1)
    const [request, ...others] = given[0] ?? []
    expect(request instanceof Request && request.signal.aborted).toBe(true)
    expect(others).toEqual([])
  })
})

describe('a request', () => {
  it('has its parameters encoded, so that none reaches another address', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch }).send(show, { ...showInput, path: { id: 'a/../b?c#d é%2e' } })
    expect(requests[0]?.url).toBe('https://api.sample.test/v1/payments/a%2F..%2Fb%3Fc%23d%20%C3%A9%252e')
  })

  it('has its query encoded, without what is undefined', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch }).send(show, { ...showInput, query: { q: 'a&b=c', page: 2, none: undefined } })
    expect(new URL(requests[0]?.url ?? '').search).toBe('?q=a%26b%3Dc&page=2')
  })

  it('sends its body as JSON', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch }).send(purchase, purchaseInput)
    expect(requests[0]?.method).toBe('POST')
    expect(requests[0]?.headers.get('content-type')).toBe('application/json')
    expect(await requests[0]?.text()).toBe('{"amount":4999}')
  })

  it('names no content type without a body', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch }).send(show, showInput)
    expect(requests[0]?.headers.has('content-type')).toBe(false)
    expect(requests[0]?.headers.get('accept')).toBe('application/json')
  })

  it('carries the headers of the caller, but never in place of ours', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    const headers = {
      traceparent: '00-1-2-01',
      Authorization: 'theirs',
      'Content-Type': 'text/plain',
      ACCEPT: 'text/html',
      'Idempotency-Key': 'theirs',
    }
    const options = { headers, idempotencyKey: 'ours' }
    await sampleTransport({ fetch }).send(keyedPurchase, purchaseInput, options)
    const sent = requests[0]?.headers
    expect(sent?.get('traceparent')).toBe('00-1-2-01')
    expect(sent?.get('authorization')).toBe('Bearer sample')
    expect(sent?.get('content-type')).toBe('application/json')
    expect(sent?.get('accept')).toBe('application/json')
    expect(sent?.get('idempotency-key')).toBe('ours')
  })

  it('follows no redirect', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch }).send(show, showInput)
    expect(requests[0]?.redirect).toBe('manual')
  })

  it('gets the headers of the client anew for every attempt', async () => {
    const keys = ['first', 'second']
    const headers = () => ({ authorization: keys.shift() ?? 'none' })
    const { fetch, requests } = scriptedFetch(() => new Response('', { status: 503 }), ok())
    const clock = { now: () => 0, sleep: async () => {} }
    await sampleTransport({ fetch, clock }, { headers }).send(show, showInput)
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['first', 'second'])
  })
})

describe('createTransport at its seams', () => {
  it('is an object with one function and nothing to inspect', () => {
    expect(Object.keys(createTransportForInspection())).toEqual(['send'])
  })
})

const createTransportForInspection = () =>
  createTransport({
    provider: 'sample',
    baseUrl: 'https://api.sample.test',
    headers: () => ({}),
    requestIdHeader: '',
    readError: () => undefined,
    options: {},
  })
