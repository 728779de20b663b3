import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ErrorReading, Operation } from '../../src/http/operation.ts'
import { meaningOf } from '../../src/http/status-failure.ts'
import {
  errorOf,
  findOut,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

const sent = (
  operation: Operation,
  code: number,
  readError?: () => ErrorReading | undefined,
  body: string | null = '{}',
  headers = {},
) => {
  const { fetch } = scriptedFetch(status(code, { 'x-request-id': 'r-1', ...headers }, body))
  const transport = sampleTransport({ fetch, timeoutMs: 100 }, readError === undefined ? {} : { readError })
  return errorOf(transport.send(operation, { ...showInput, ...purchaseInput, body: undefined }))
}

describe('the status of an answer to a payment', () => {
  it.each([
    [301, 'refused', 'rejected', false],
    [302, 'refused', 'rejected', false],
    [303, 'refused', 'unknown', false],
    [304, 'refused', 'unknown', false],
    [307, 'refused', 'rejected', false],
    [308, 'refused', 'rejected', false],
    [400, 'refused', 'rejected', false],
    [401, 'unauthorized', 'rejected', false],
    [402, 'refused', 'rejected', false],
    [403, 'unauthorized', 'rejected', false],
    [404, 'not-found', 'rejected', false],
    [405, 'refused', 'rejected', false],
    [406, 'refused', 'rejected', false],
    [408, 'timeout', 'unknown', false],
    [409, 'refused', 'rejected', false],
    [410, 'refused', 'rejected', false],
    [413, 'refused', 'rejected', false],
    [415, 'refused', 'rejected', false],
    [418, 'refused', 'rejected', false],
    [422, 'refused', 'rejected', false],
    [425, 'rate-limited', 'rejected', true],
    [429, 'rate-limited', 'rejected', true],
    [500, 'provider-unavailable', 'unknown', false],
    [502, 'provider-unavailable', 'unknown', false],
    [503, 'provider-unavailable', 'unknown', false],
    [599, 'provider-unavailable', 'unknown', false],
  ] as const)('%i means %s, %s, retryable %s', async (code, meaning, outcome, retryable) => {
    const error = await sent(purchase, code, undefined, code === 304 ? null : '{}')
    expect(error.code).toBe(meaning)
    expect(error.outcome).toBe(outcome)
    expect(error.retryable).toBe(retryable)
    expect(error.status).toBe(code)
    expect(error.requestId).toBe('r-1')
    expect(error.message).toMatch(new RegExp(`^purchase at sample: the provider .* \\(HTTP status ${code}\\)$`))
    if (outcome === 'unknown') expect(error.remedy).toContain(findOut)
  })

  it.each([301, 302, 303, 307, 308])('names `baseUrl` as the remedy of a redirect (%i)', async (code) => {
    expect((await sent(purchase, code)).remedy).toContain('`baseUrl`')
  })

  it('does not know what a redirect did that the platform hides', async () => {
    const hidden = Object.defineProperty(new Response(null), 'status', { value: 0 })
    const error = await errorOf(
      sampleTransport({ fetch: async () => hidden }).send(purchase, { ...purchaseInput, body: undefined }),
    )
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('unknown')
    expect(error.message).toContain('hidden redirect')
    expect(error.remedy).toContain('`baseUrl`')
  })

  it('never takes a status that is no success for one, nor an unknown one for a definite no', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 999 }), (code) => {
        const { outcome } = meaningOf(code)
        expect(['rejected', 'unknown']).toContain(outcome)
        if (code < 300 || code >= 500) expect(outcome).toBe('unknown')
      }),
    )
  })
})

describe('the status of an answer to a read', () => {
  it('says that reading may be repeated', async () => {
    const error = await sent({ ...show, method: 'POST' }, 500, () => ({ retryable: true }), '{}', {
      'retry-after': '60',
    })
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(true)
    expect(error.remedy).toBe('Reading changes nothing and may be repeated.')
    expect(error.retryAfterMs).toBe(60_000)
  })
})

describe('what the provider package reads of an error', () => {
  it('takes the place of what the status says, piece by piece', async () => {
    const reading = {
      code: 'unauthorized',
      message: 'purchase: the provider knows no such key',
      outcome: 'not-sent',
      remedy: 'Rotate the key.',
      providerCode: 'errors.access_denied',
      issues: [{ path: 'amount', text: 'it is too small' }],
      retryAfterMs: 7,
    } as const
    const error = await sent(purchase, 422, () => reading)
    expect(error.code).toBe('unauthorized')
    expect(error.message).toBe(reading.message)
    expect(error.outcome).toBe('not-sent')
    expect(error.remedy).toBe('Rotate the key.')
    expect(error.providerCode).toBe('errors.access_denied')
    expect(error.issues).toEqual(reading.issues)
    expect(error.retryAfterMs).toBe(7)
    expect(error.status).toBe(422)
  })

  it('leaves the rest, and what it does not know, to the status', async () => {
    const error = await sent(purchase, 422, () => ({ providerCode: 'x', retryAfterMs: undefined }), '{}', {
      'retry-after': '9',
    })
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.remedy).toContain('Correct the request')
    expect(error.providerCode).toBe('x')
    expect(error.retryAfterMs).toBe(9_000)
  })

  it('may say that nobody knows: then the remedy is to find out, and sending again is harmful whatever it says', async () => {
    const error = await sent(purchase, 422, () => ({ outcome: 'unknown', retryable: true }))
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain(findOut)
  })

  it('gets JSON without nulls, or the text as it came', async () => {
    const bodies: unknown[] = []
    const readError = ({ body }: { body: unknown }) => {
      bodies.push(body)
      return undefined
    }
    for (const body of ['{"key":"k","none":null}', '<html>Bad gateway', '']) {
      const { fetch } = scriptedFetch(status(502, {}, body))
      await errorOf(sampleTransport({ fetch }, { readError }).send(purchase, purchaseInput))
    }
    expect(bodies).toEqual([{ key: 'k' }, '<html>Bad gateway', ''])
  })

  it('changes nothing where the reading itself breaks', async () => {
    const error = await sent(purchase, 502, () => {
      throw new Error('broken')
    })
    expect(error.code).toBe('provider-unavailable')
    expect(error.outcome).toBe('unknown')
  })
})

describe('the request id', () => {
  it.each(['', 'x'.repeat(129), 'two words', 'é'])('is left out where it looks like none: %j', async (id) => {
    const error = await sent(purchase, 400, undefined, '{}', { 'x-request-id': id })
    expect(error.requestId).toBeUndefined()
  })
})
