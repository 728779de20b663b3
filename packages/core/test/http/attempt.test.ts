import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { DriftEvent } from '../../src/call/options.ts'
import type { Operation } from '../../src/http/operation.ts'
import {
  errorOf,
  findOut,
  ok,
  payment,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

const answering = (body: string | Uint8Array<ArrayBuffer> | null, code = 200) => {
  const { fetch } = scriptedFetch(() => new Response(body, { status: code, headers: { 'x-request-id': 'r-1' } }))
  return sampleTransport({ fetch, clock: { now: () => 0, sleep: async () => {} } })
}

describe('an answer', () => {
  it('is the validated body, unknown fields and unknown values kept, nulls dropped', async () => {
    const { body } = await answering('{"state":"scrubbed","amount":null,"new":{"deep":null}}').send(show, showInput)
    expect(body).toStrictEqual({ state: 'scrubbed', new: {} })
  })

  it('tells how it came about', async () => {
    let now = 0
    const clock = { now: () => (now += 5), sleep: async () => {} }
    const { fetch } = scriptedFetch(() =>
      Response.json({ state: 'failed' }, { status: 202, headers: { 'x-request-id': 'r-1' } }),
    )
    const { meta } = await sampleTransport({ fetch, clock }).send(show, showInput)
    expect(meta.status).toBe(202)
    expect(meta.requestId).toBe('r-1')
    expect(meta.attempts).toBe(1)
    expect(meta.durationMs).toBeGreaterThan(0)
    expect(meta.rawBody).toBe('{"state":"failed"}')
    expect('idempotencyKey' in meta).toBe(false)
  })

  it('keeps 65,536 characters of a long body', async () => {
    const { meta } = await answering(JSON.stringify({ state: 'x'.repeat(100_000) })).send(show, showInput)
    expect(meta.rawBody).toHaveLength(65_536)
  })

  it('may begin with a byte order mark and hold characters cut by the network', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"state":"é✓😀"}')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    const transport = sampleTransport({ fetch: async () => new Response(body) })
    expect((await transport.send(show, showInput)).body.state).toBe('é✓😀')
  })

  it('stays readable where a name in it is no UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"state":"'), 0xe9, 0x22, 0x7d])
    expect((await answering(bytes).send(show, showInput)).body.state).toBe('\ufffd')
  })

  it('does not let a `__proto__` key reach the prototype', async () => {
    const { body } = await answering('{"state":"failed","__proto__":{"amount":1}}').send(show, showInput)
    expect(body.amount).toBeUndefined()
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
  })

  it('is text where the operation says so, an empty one too', async () => {
    const transcript: Operation = { ...show, text: true }
    const input = { ...showInput, answer: z.string() }
    expect((await answering('<a>').send(transcript, input)).body).toBe('<a>')
    expect((await answering('').send(transcript, input)).body).toBe('')
    expect((await answering(null, 204).send(transcript, input)).body).toBe('')
  })
})

describe('an answer that cannot be read', () => {
  it.each([
    ['', 'an empty body'],
    ['<!doctype html><p>SECRET', 'HTML'],
    ['<error>SECRET', 'XML'],
    ['SECRET', 'text that is not JSON'],
    ['{"state":"SECRET', 'JSON that breaks off'],
    ["{'state':'SECRET'}", 'malformed JSON'],
    [`${'['.repeat(500)}${']'.repeat(500)}`, 'JSON that is nested too deeply'],
  ])('is an unknown outcome, told by kind: %j', async (body, kind) => {
    const error = await errorOf(answering(body).send(purchase, purchaseInput))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.status).toBe(200)
    expect(error.requestId).toBe('r-1')
    expect(error.message).toBe(`purchase at sample: the provider answered with ${kind}`)
    expect(error.remedy).toBe(findOut)
  })

  it('is asked for once: the same would come again', async () => {
    const { fetch, requests } = scriptedFetch(() => new Response(''))
    const error = await errorOf(sampleTransport({ fetch }).send(show, showInput))
    expect(requests).toHaveLength(1)
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toContain('Reading changes nothing')
  })

  it('names the fields of a strange shape, never their values', async () => {
    const error = await errorOf(answering('{"amount":"SECRET"}').send(purchase, purchaseInput))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.issues.map(({ path }) => path).sort()).toEqual(['amount', 'state'])
    expect(error.message).toContain('state: this field is missing')
    expect(error.message).not.toContain('SECRET')
  })

  it.each(['[]', '"SECRET"', '7', 'true', 'null'])('is JSON of another kind: %s', async (body) => {
    const error = await errorOf(answering(body).send(purchase, purchaseInput))
    expect(error.code).toBe('unreadable-response')
    expect(error.issues).toHaveLength(1)
  })

  it('is longer than 16 MiB', async () => {
    let pulled = 0
    let canceled = false
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
      cancel() {
        canceled = true
      },
    })
    const error = await errorOf(
      sampleTransport({ fetch: async () => new Response(endless) }).send(purchase, purchaseInput),
    )
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.message).toContain('more than 16 MiB')
    expect(pulled).toBeLessThan(20)
    expect(canceled).toBe(true)
  })

  it('is an unknown outcome where the schema itself breaks', async () => {
    const answer = z.pipe(
      z.unknown(),
      z.transform((): unknown => {
        throw new Error('SECRET')
      }),
    )
    const error = await errorOf(answering('{}').send(purchase, { ...purchaseInput, answer }))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
  })

  it.each([undefined, null, 'text', {}])('is no response: a `fetch` that gives %j', async (value) => {
    // A broken fake in JavaScript.
    const fetch = (async () => value) as unknown as typeof globalThis.fetch
    const error = await errorOf(sampleTransport({ fetch }).send(purchase, purchaseInput))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
  })
})

describe('an answer that broke off', () => {
  it('was sent for, whatever its error claims', async () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })
    const body = new ReadableStream({ start: (controller) => controller.error(refused) })
    const error = await errorOf(
      sampleTransport({ fetch: async () => new Response(body) }).send(purchase, purchaseInput),
    )
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(200)
  })
})

describe('an answer with an error status', () => {
  const decline = { ...purchaseInput, isAnswer: (code: number, body: unknown) => code === 422 && isPayment(body) }
  const isPayment = (body: unknown) => typeof body === 'object' && body !== null && 'state' in body

  it('is an answer where the provider package says so: a decline', async () => {
    const { body, meta } = await answering('{"state":"failed"}', 422).send(purchase, decline)
    expect(body.state).toBe('failed')
    expect(meta.status).toBe(422)
  })

  it('is an error where it does not', async () => {
    expect((await errorOf(answering('{"errors":[]}', 422).send(purchase, decline))).code).toBe('refused')
    expect((await errorOf(answering('<html>', 422).send(purchase, decline))).code).toBe('refused')
  })

  it('is an error where the question breaks', async () => {
    const isAnswer = () => {
      throw new Error('broken')
    }
    const error = await errorOf(answering('{"state":"failed"}', 422).send(purchase, { ...purchaseInput, isAnswer }))
    expect(error.code).toBe('refused')
  })

  it('is not repeated where it is an answer', async () => {
    const { fetch, requests } = scriptedFetch(status(503, {}, '{"state":"failed"}'))
    const { body } = await sampleTransport({ fetch }).send(show, { ...showInput, isAnswer: () => true })
    expect(body.state).toBe('failed')
    expect(requests).toHaveLength(1)
  })
})

describe('drift', () => {
  const driftOf = async (body: unknown) => {
    const drift: DriftEvent[] = []
    const transport = sampleTransport({
      fetch: scriptedFetch(ok(body)).fetch,
      hooks: { onDrift: (event) => drift.push(event) },
    })
    await transport.send(show, { ...showInput, answer: payment }).catch(() => {})
    return drift
  }

  it('is reported by kind and path', async () => {
    expect(await driftOf({ state: 'scrubbed', fresh: 'SECRET' })).toEqual([
      { provider: 'sample', operation: 'show', kind: 'unknown-value', path: 'state' },
      { provider: 'sample', operation: 'show', kind: 'unknown-field', path: 'fresh' },
    ])
  })

  it('is reported where the shape is strange', async () => {
    expect(await driftOf({ amount: 'SECRET', state: 'failed' })).toEqual([
      { provider: 'sample', operation: 'show', kind: 'unexpected-shape', path: 'amount' },
    ])
  })

  it('does not show a key that looks like data', async () => {
    expect((await driftOf({ state: 'failed', '4111111111111111': 1 })).map(({ path }) => path)).toEqual([
      '(an unreadable name)',
    ])
  })
})
