import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/testing/fault.ts'
import { createManualClock } from '../../src/testing/manual-clock.ts'
import { playFault } from '../../src/testing/play-fault.ts'

function play(fault: Fault, body: unknown = { ok: true }, signal?: AbortSignal) {
  let acted = 0
  const clock = createManualClock(0)
  const act = async () => {
    acted += 1
    return Response.json(body, { status: 201, headers: { 'x-request-id': 'r1' } })
  }
  const answer = playFault(fault, { act, clock, ...(signal === undefined ? {} : { signal }) })
  return { answer, clock, acted: () => acted }
}

describe('playFault', () => {
  it('answers late by the injected clock, and rightly', async () => {
    const { answer, clock, acted } = play({ kind: 'latency', ms: 65_000 })
    expect((await answer).status).toBe(201)
    expect(clock.now()).toBe(65_000)
    expect(acted()).toBe(1)
  })

  it('does not act if the request is aborted while it is slow', async () => {
    const { answer, acted } = play({ kind: 'latency', ms: 1 }, {}, AbortSignal.abort(new Error('enough')))
    await expect(answer).rejects.toThrow('enough')
    expect(acted()).toBe(0)
  })

  it('answers with a status and nothing else, before acting', async () => {
    const { answer, acted } = play({ kind: 'status', status: 429, retryAfter: '7' })
    const response = await answer
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(await response.text()).toBe('')
    expect(acted()).toBe(0)
  })

  it('leaves Retry-After out where there is none', async () => {
    expect((await play({ kind: 'status', status: 500 }).answer).headers.has('retry-after')).toBe(false)
  })

  it('answers with the page of a proxy, before acting', async () => {
    const { answer, acted } = play({ kind: 'html-502' })
    const response = await answer
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toContain('<html>')
    expect(acted()).toBe(0)
  })

  it('acts and answers nothing', async () => {
    const { answer, acted } = play({ kind: 'empty-200' })
    const response = await answer
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(acted()).toBe(1)
  })

  it('acts and breaks the answer off: its head is whole, its JSON is not', async () => {
    const { answer, acted } = play({ kind: 'truncated-json' })
    const response = await answer
    expect(response.status).toBe(201)
    expect(response.headers.get('x-request-id')).toBe('r1')
    expect(await response.text()).toBe('{"ok":')
    expect(acted()).toBe(1)
  })

  it('never leaves JSON of a truncated object', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (body) => {
        const text = await (await play({ kind: 'truncated-json' }, body).answer).text()
        expect(() => JSON.parse(text)).toThrow(SyntaxError)
      }),
    )
  })

  it('cuts the connection before acting, as fetch tells it', async () => {
    const { answer, acted } = play({ kind: 'cut-before' })
    await expect(answer).rejects.toBeInstanceOf(TypeError)
    expect(acted()).toBe(0)
  })

  it('cuts the connection after acting', async () => {
    const { answer, acted } = play({ kind: 'cut-after' })
    await expect(answer).rejects.toBeInstanceOf(TypeError)
    expect(acted()).toBe(1)
  })
})
