import { createManualClock } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { playWireFault } from '../../../src/faults/wire/play-wire-fault.ts'
import { faultInWords, type WireFault } from '../../../src/faults/wire/wire-fault.ts'

const body = '{"a":1}'

/** A gateway that counts what reaches it. */
function gatewayOf(
  answer = () => new Response(body, { status: 201, headers: { 'x-id': '7', 'content-length': '7' } }),
) {
  const clock = createManualClock(0)
  let asked = 0
  const fetch = async () => {
    asked += 1
    return answer()
  }
  const play = (fault: WireFault, init?: RequestInit) =>
    playWireFault(fault, { fetch, clock }, new Request('https://gateway.example/', init))
  return { play, clock, asked: () => asked }
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error ? Reflect.get(Object(error.cause), 'code') : 'no error'),
  )

describe('a connection that is lost', () => {
  it.each([
    [{ kind: 'refused' }, 'ECONNREFUSED', 0],
    [{ kind: 'cut-before' }, 'ECONNRESET', 0],
    [{ kind: 'cut-after' }, 'ECONNRESET', 1],
  ] as const)('by %j says %s, and reached the gateway %i times', async (fault, code, asked) => {
    const gateway = gatewayOf()
    expect(await codeOf(gateway.play(fault))).toBe(code)
    expect(gateway.asked()).toBe(asked)
  })

  it.each([0, 3, 7])('after %i bytes hands on these and breaks, under the same head', async (at) => {
    const answer = await gatewayOf().play({ kind: 'cut-inside', at })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-id')).toBe('7')
    expect(answer.headers.get('content-length')).toBeNull()
    const reader = answer.body?.getReader()
    if (at > 0) expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(body.slice(0, at))
    expect(await codeOf(reader?.read() ?? Promise.resolve())).toBe('ECONNRESET')
  })
})

describe('an answer that comes otherwise', () => {
  it.each([
    [{ kind: 'cut-short', at: 3 }, '{"a'],
    [{ kind: 'corrupted', at: 1, byte: 0x7d }, '{}a":1}'],
    [{ kind: 'corrupted', at: 99, byte: 0x7d }, body],
    [{ kind: 'answer-twice' }, body + body],
    [{ kind: 'dripping' }, body],
  ] as const)('%j is %s', async (fault, text) => {
    expect(await (await gatewayOf().play(fault)).text()).toBe(text)
  })

  it('stands still until the caller has enough', async () => {
    const controller = new AbortController()
    const answer = await gatewayOf().play({ kind: 'stalled', at: 2 }, { signal: controller.signal })
    const text = answer.text()
    controller.abort(new Error('enough'))
    await expect(text).rejects.toThrow('enough')
  })

  it('loses nothing where there is no body', async () => {
    const answer = await gatewayOf(() => new Response(null, { status: 204 })).play({ kind: 'cut-inside', at: 0 })
    expect(await answer.text()).toBe('')
  })

  it('comes late on the injected clock', async () => {
    const { play, clock } = gatewayOf()
    await play({ kind: 'late-request', ms: 80_000 })
    await play({ kind: 'late-answer', ms: 5_000 })
    expect(clock.now()).toBe(85_000)
  })

  it('is the second one where the request is delivered twice', async () => {
    const { play, asked } = gatewayOf()
    await play({ kind: 'request-twice' }, { method: 'POST', body: 'text' })
    expect(asked()).toBe(2)
  })
})

describe('a fault in words', () => {
  it('names its place', () => {
    expect(faultInWords({ kind: 'corrupted', at: 4, byte: 0x0a })).toBe('corrupted at 4 by 0x0a')
    expect(faultInWords({ kind: 'cut-short', at: 4 })).toBe('cut-short at 4')
    expect(faultInWords({ kind: 'late-answer', ms: 4 })).toBe('late-answer by 4 ms')
    expect(faultInWords({ kind: 'refused' })).toBe('refused')
  })
})
