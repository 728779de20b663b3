import { describe, expect, it, vi } from 'vitest'
import type { CallbackRefusal, CallbackVerdict } from '../../src/callback/callback.ts'
import { createReceiver } from '../../src/callback/create-receiver.ts'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import type { ReceiverOptions, ReceiverParts } from '../../src/callback/receiver-options.ts'
import { createMemorySetAside } from '../../src/callback/set-aside.ts'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'
import type { CallbackEvent } from '../../src/flow/event.ts'
import type { Clock } from '../../src/vocabulary/clock.ts'

const address = 'https://shop.example/callbacks'
const refusal: CallbackRefusal = { verdict: 'refused', reason: 'unsigned', hint: 'none' }
const refused = (): CallbackRefusal => ({ ...refusal })

const accepted = (key: string): CallbackVerdict => ({
  verdict: 'accepted',
  event: { type: 'callback', provider: 'acme', id: `acme:${key}`, evidence: 'fetched', dedupeKey: key, data: {} },
})

/** The body names the events: `a,b`. */
const read = async (body: Uint8Array) => new TextDecoder().decode(body).split(',').map(accepted)

const post = (body: BodyInit = 'a') =>
  // `duplex` is needed for a stream as a body, and not yet in the types.
  new Request(address, { method: 'POST', body, duplex: 'half' } as RequestInit)

/** A promise that the test settles. */
function deferred() {
  let resolve = () => {}
  let reject = (_reason: Error) => {}
  const promise = new Promise<void>((...settle) => {
    ;[resolve, reject] = settle
  })
  return { promise, resolve, reject }
}

/** A clock whose sleepers wake when the test says so. */
function handClock() {
  const wakers: (() => void)[] = []
  const clock: Clock = {
    now: () => Date.UTC(2026, 0, 31, 9, 30),
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        wakers.push(resolve)
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  }
  const ring = () => {
    for (const wake of wakers.splice(0)) wake()
  }
  return { clock, ring }
}

function setUp(
  options: Partial<ReceiverOptions<CallbackEvent>> = {},
  parts: Partial<ReceiverParts<CallbackEvent>> = {},
) {
  const heard: string[] = []
  const errors: unknown[] = []
  const receive = createReceiver(
    { provider: 'acme', read, ...parts },
    { onEvent: ({ dedupeKey }) => void heard.push(dedupeKey), onError: (error) => errors.push(error), ...options },
  )
  return { receive, heard, errors }
}

describe('createReceiver: what it takes', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('answers 405 to %s and names POST', async (method) => {
    const { receive } = setUp()
    const answer = await receive(new Request(address, { method }))
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })

  it('hands the bytes on as they came', async () => {
    const bytes = Uint8Array.of(0xff, 0x00, 0xfe)
    const seen: Uint8Array[] = []
    const { receive } = setUp({}, { read: async (body) => seen.splice(0, 0, body) as never[] })
    await receive(post(bytes))
    expect(seen).toEqual([bytes])
  })

  it('takes a POST without a body', async () => {
    const { receive } = setUp({}, { read: async (body) => (body.byteLength === 0 ? [refused()] : []) })
    expect((await receive(new Request(address, { method: 'POST' }))).status).toBe(200)
  })

  it('stops reading beyond maxBytes, and answers 200', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (to) => {
        pulled += 1
        to.enqueue(new Uint8Array(1_000))
      },
    })
    const refusals: CallbackRefusal[] = []
    const { receive, heard } = setUp({ maxBytes: 5_000, onRefused: (told) => refusals.push(told) })
    expect((await receive(post(endless))).status).toBe(200)
    expect(refusals.map(({ reason }) => reason)).toEqual(['too-large'])
    expect(heard).toEqual([])
    expect(pulled).toBeLessThan(10)
  })

  it('takes a body of exactly maxBytes', async () => {
    const { receive, heard } = setUp({ maxBytes: 3 })
    await receive(post('a,b'))
    expect(heard).toEqual(['a', 'b'])
  })

  it('answers 400 where the body breaks off', async () => {
    const broken = new ReadableStream({ pull: (to) => to.error(new Error('gone')) })
    const { receive, heard } = setUp()
    expect((await receive(post(broken))).status).toBe(400)
    expect(heard).toEqual([])
  })

  it('tells the developer where something has read the body before', async () => {
    const { receive } = setUp()
    const request = post()
    await request.text()
    const error = await receive(request).catch((thrown: unknown) => thrown)
    expect(isThreeDSError(error) && [error.code, error.outcome, error.issues[0]?.path]).toEqual([
      'invalid-input',
      'not-sent',
      'request.body',
    ])
  })
})

describe('createReceiver: events', () => {
  it('hands an event over once, and answers 200 to its repetition', async () => {
    const { receive, heard } = setUp()
    expect((await receive(post())).status).toBe(200)
    expect((await receive(post())).status).toBe(200)
    expect(heard).toEqual(['a'])
  })

  it('hands events over in the order of the body, one after the other', async () => {
    const trace: string[] = []
    const onEvent = async ({ dedupeKey }: CallbackEvent) => {
      trace.push(`${dedupeKey} begins`)
      await Promise.resolve()
      trace.push(`${dedupeKey} ends`)
    }
    await setUp({ onEvent }).receive(post('a,b'))
    expect(trace).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('does not hand over what the provider part calls repeated or overtaken', async () => {
    const verdicts = (['repeated', 'overtaken'] as const).map((verdict) => ({ ...accepted('a'), verdict }))
    const { receive, heard } = setUp({}, { read: async () => verdicts as CallbackVerdict[] })
    expect((await receive(post())).status).toBe(200)
    expect(heard).toEqual([])
  })

  it('claims under what the provider part says, so that an older event never follows a newer one', async () => {
    const claimOf = ({ dedupeKey }: CallbackEvent) => ({ key: dedupeKey, subject: 'one', position: dedupeKey })
    const { receive, heard } = setUp({}, { claimOf })
    await receive(post('b'))
    expect((await receive(post('a'))).status).toBe(200)
    expect(heard).toEqual(['b'])
  })

  it('answers 500 where onEvent fails, and hands the event over again', async () => {
    const onEvent = vi.fn().mockRejectedValueOnce(new Error('database down'))
    const { receive, errors } = setUp({ onEvent })
    expect((await receive(post())).status).toBe(500)
    expect((await receive(post())).status).toBe(200)
    expect(onEvent).toHaveBeenCalledTimes(2)
    expect(errors).toEqual([new Error('database down')])
  })

  it('does not keep the next event back where one fails, and repeats only the one that failed', async () => {
    const calls: string[] = []
    const onEvent = ({ dedupeKey }: CallbackEvent) => {
      calls.push(dedupeKey)
      if (dedupeKey === 'a' && calls.length === 1) throw new Error('once')
    }
    const { receive } = setUp({ onEvent })
    expect((await receive(post('a,b'))).status).toBe(500)
    await receive(post('a,b'))
    expect(calls).toEqual(['a', 'b', 'a'])
  })

  it('answers in time where onEvent has not ended, and keeps the process for it', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const { receive } = setUp({ clock, onEvent: () => gate.promise })
    const waitUntil = vi.fn()
    const answer = receive(post(), { waitUntil })
    await vi.waitFor(() => {
      ring()
      expect(waitUntil).toHaveBeenCalledOnce()
    })
    expect((await answer).status).toBe(200)
    gate.resolve()
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toBe(true)
  })

  it('releases an event that fails after the answer, and tells onError', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const onEvent = vi.fn().mockReturnValueOnce(gate.promise)
    const { receive, errors } = setUp({ clock, onEvent })
    const background: Promise<unknown>[] = []
    const answer = receive(post(), { waitUntil: (work) => void background.push(work) })
    await vi.waitFor(() => {
      ring()
      expect(background).toHaveLength(1)
    })
    expect((await answer).status).toBe(200)
    gate.reject(new Error('late'))
    await expect(background[0]).resolves.toBe(false)
    expect(errors).toEqual([new Error('late')])
    await receive(post())
    expect(onEvent).toHaveBeenCalledTimes(2)
  })

  it('leaves no sleeper behind where onEvent ends in time', async () => {
    const signals: AbortSignal[] = []
    const clock: Clock = {
      now: () => 0,
      sleep: (_ms, signal) =>
        new Promise((_, reject) => {
          if (signal === undefined) return
          signals.push(signal)
          signal.addEventListener('abort', reject)
        }),
    }
    await setUp({ clock }).receive(post())
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})

describe('createReceiver: stores that fail', () => {
  it('answers 503 where the claim fails, and hands nothing over', async () => {
    const seen = { claim: async () => Promise.reject(new Error('store down')), release: async () => {} }
    const { receive, heard, errors } = setUp({ seen })
    expect((await receive(post())).status).toBe(503)
    expect(heard).toEqual([])
    expect(errors).toEqual([new Error('store down')])
  })

  it('still hands over what was claimed before the store failed', async () => {
    const memory = createMemorySeenStore()
    const claim = vi.fn(memory.claim).mockImplementationOnce(memory.claim).mockRejectedValueOnce(new Error('down'))
    const { receive, heard } = setUp({ seen: { ...memory, claim } })
    expect((await receive(post('a,b'))).status).toBe(503)
    expect(heard).toEqual(['a'])
    expect((await receive(post('a,b'))).status).toBe(200)
    expect(heard).toEqual(['a', 'b'])
  })

  it('survives a release that fails', async () => {
    const release = () => {
      throw new Error('release down')
    }
    const onEvent = () => Promise.reject(new Error('event'))
    const { receive, errors } = setUp({ onEvent, seen: { ...createMemorySeenStore(), release } })
    expect((await receive(post())).status).toBe(500)
    expect(errors).toEqual([new Error('event'), new Error('release down')])
  })

  it('answers 503 where the body could not be judged, so that the sender repeats', async () => {
    const { receive, errors } = setUp({}, { read: () => Promise.reject(new Error('provider down')) })
    expect((await receive(post())).status).toBe(503)
    expect(errors).toEqual([new Error('provider down')])
  })
})

describe('createReceiver: what is not believed', () => {
  it('is set aside as it came, told to onRefused, and answered 200', async () => {
    const setAside = createMemorySetAside()
    const onRefused = vi.fn()
    const { clock } = handClock()
    const { receive, heard } = setUp({ setAside, onRefused, clock }, { read: async () => [refused()] })
    expect((await receive(post('forged'))).status).toBe(200)
    expect(heard).toEqual([])
    expect(onRefused.mock.calls.map(([told]) => told)).toEqual([refusal])
    expect(setAside.take()).toEqual([
      { receivedAt: '2026-01-31T09:30:00.000Z', body: new TextEncoder().encode('forged'), refusals: [refusal] },
    ])
  })

  it('does not keep back the believed transactions of the same body', async () => {
    const { receive, heard } = setUp({}, { read: async () => [refused(), accepted('a')] })
    expect((await receive(post())).status).toBe(200)
    expect(heard).toEqual(['a'])
  })

  it('is not set aside where everything was believed', async () => {
    const setAside = createMemorySetAside()
    await setUp({ setAside }).receive(post())
    expect(setAside.take()).toEqual([])
  })

  it('is answered 503 where it cannot be set aside', async () => {
    const setAside = { keep: () => Promise.reject(new Error('disk full')) }
    const { receive } = setUp({ setAside }, { read: async () => [refused()] })
    expect((await receive(post())).status).toBe(503)
  })

  it('is answered all the same where onRefused throws', async () => {
    const onRefused = () => {
      throw new Error('logger')
    }
    const { receive } = setUp({ onRefused }, { read: async () => [refused()] })
    expect((await receive(post())).status).toBe(200)
  })
})

describe('createReceiver: answers', () => {
  it('are the provider part’s where it makes them', async () => {
    const answer = (status: number) => new Response('<p>done</p>', { status })
    const { receive } = setUp({}, { answer })
    expect(await (await receive(post())).text()).toBe('<p>done</p>')
  })
})
