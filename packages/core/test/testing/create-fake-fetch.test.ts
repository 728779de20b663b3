import { describe, expect, it } from 'vitest'
import { createFakeFetch, type FakeGateway } from '../../src/testing/create-fake-fetch.ts'
import type { FakeCall } from '../../src/testing/fake-call.ts'
import type { FakeRoute } from '../../src/testing/fake-route.ts'
import { createFaultPlan } from '../../src/testing/fault-plan.ts'
import { createManualClock } from '../../src/testing/manual-clock.ts'

function fake(options: Partial<FakeGateway> = {}) {
  const calls: FakeCall[] = []
  const echo: FakeRoute = {
    operation: 'echo',
    method: 'POST',
    path: '/v1/echo/{name}',
    handle: (call, { name }) => {
      calls.push(call)
      return { status: 201, json: { name: name ?? null }, headers: { 'x-own': 'own' } }
    },
  }
  const word: FakeRoute = {
    operation: 'word',
    method: 'GET',
    path: '/word',
    handle: async () => ({ status: 200, text: 'hi' }),
  }
  const gone: FakeRoute = { operation: 'gone', method: 'GET', path: '/gone', handle: () => ({ status: 302 }) }
  const faults = createFaultPlan(['echo', 'word'])
  const fetch = createFakeFetch({
    routes: [echo, word, gone],
    faults,
    clock: createManualClock(),
    otherwise: ({ path }) => ({ status: 404, json: { path } }),
    ...options,
  })
  return { fetch, faults, calls }
}

const post = (text: string): RequestInit => ({ method: 'post', body: text, headers: { 'X-Sent': 'sent' } })

describe('createFakeFetch', () => {
  it('hands the request over as data', async () => {
    const { fetch, calls } = fake()
    await fetch('https://any.test/v1/echo/a%20b?q=1&q=2&r=', post('text'))
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://any.test/v1/echo/a%20b',
      path: '/v1/echo/a%20b',
      query: { q: '2', r: '' },
      text: 'text',
    })
    expect(calls[0]?.headers['x-sent']).toBe('sent')
  })

  it.each([
    ['text', 'https://any.test/v1/echo/n'],
    ['a URL', new URL('https://any.test/v1/echo/n')],
    ['a Request', new Request('https://any.test/v1/echo/n')],
  ])('takes %s, as fetch does', async (_, input) => {
    expect(await (await fake().fetch(input, post(''))).json()).toEqual({ name: 'n' })
  })

  it('answers JSON as JSON', async () => {
    const response = await fake().fetch('https://any.test/v1/echo/n', post(''))
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('x-own')).toBe('own')
  })

  it('answers text as text', async () => {
    const response = await fake().fetch('https://any.test/word')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('hi')
  })

  it('answers nothing as nothing', async () => {
    const response = await fake().fetch('https://any.test/gone')
    expect(response.headers.has('content-type')).toBe(false)
    expect(await response.text()).toBe('')
  })

  it('adds the headers of every answer, anew for each', async () => {
    let count = 0
    const headers = () => {
      count += 1
      return { 'x-request-id': `r${count}` }
    }
    const { fetch } = fake({ headers })
    expect((await fetch('https://any.test/word')).headers.get('x-request-id')).toBe('r1')
    expect((await fetch('https://any.test/none')).headers.get('x-request-id')).toBe('r2')
  })

  it('says what it has to say where no route fits', async () => {
    const response = await fake().fetch('https://any.test/v1/none')
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ path: '/v1/none' })
  })

  it('lets a guard keep a call out', async () => {
    const { fetch, calls } = fake({ guard: (_, { route }) => ({ status: 401, text: route.operation }) })
    const response = await fetch('https://any.test/v1/echo/n', post(''))
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('echo')
    expect(calls).toEqual([])
  })

  it('cuts off the path that it is served under, where it is there', async () => {
    const { fetch } = fake({ basePath: '/base' })
    expect((await fetch('https://any.test/base/word')).status).toBe(200)
    expect((await fetch('https://any.test/word')).status).toBe(200)
    expect((await fetch('https://any.test/baseword')).status).toBe(404)
  })

  it('plays a planned fault', async () => {
    const { fetch, faults, calls } = fake()
    faults.add({ kind: 'cut-before' }, { operation: 'echo' })
    await expect(fetch('https://any.test/v1/echo/n', post(''))).rejects.toBeInstanceOf(TypeError)
    expect(calls).toEqual([])
    expect((await fetch('https://any.test/v1/echo/n', post(''))).status).toBe(201)
  })

  it('rejects with the reason of a signal that has aborted, and does nothing', async () => {
    const { fetch, calls } = fake()
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(fetch('https://any.test/v1/echo/n', { ...post(''), signal })).rejects.toThrow('enough')
    expect(calls).toEqual([])
  })
})
