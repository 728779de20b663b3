import { describe, expect, it, vi } from 'vitest'
import type { CallbackRefusal, CallbackVerdict } from '../../src/callback/callback.ts'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'
import type { CallbackEvent } from '../../src/flow/event.ts'
import { accepted, address, deferred, handClock, post, refused, setUp } from './receiver-rig.ts'

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
    const read = async (body: Uint8Array) => {
      seen.push(body)
      return []
    }
    const { receive } = setUp({}, { read })
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

  it('takes 1 MiB where nothing else is said, and not a byte more', async () => {
    const read = vi.fn(async () => [])
    const { receive } = setUp({}, { read })
    await receive(post(new Uint8Array(1_048_576)))
    expect(read).toHaveBeenCalledOnce()
    await receive(post(new Uint8Array(1_048_577)))
    expect(read).toHaveBeenCalledOnce()
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
})

describe('createReceiver: answers', () => {
  it('are the provider part’s where it makes them', async () => {
    const answer = (status: number) => new Response('<p>done</p>', { status })
    const { receive } = setUp({}, { answer })
    expect(await (await receive(post())).text()).toBe('<p>done</p>')
  })

  it('tell the provider part which status to answer with', async () => {
    const statuses: number[] = []
    const answer = (status: number) => {
      statuses.push(status)
      return new Response(null, { status })
    }
    const { clock, ring } = handClock()
    const started = deferred()
    const gate = deferred()
    const onEvent = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('down'))
    const { receive } = setUp({ clock, onEvent }, { answer })
    await receive(post('a'))
    await receive(post('b'))
    onEvent.mockImplementationOnce(() => {
      started.resolve()
      return gate.promise
    })
    const late = receive(post('c'))
    await started.promise
    ring()
    await late
    gate.resolve()
    expect(statuses).toEqual([200, 500, 200])
  })
})
