import { describe, expect, it } from 'vitest'
import { toAnswer } from '../../src/http/to-answer.ts'

const meta = { status: 200, attempts: 1, durationMs: 3, rawBody: '{"state":"succeeded"}' }

describe('toAnswer', () => {
  it('carries meta', () => {
    expect(toAnswer({ state: 'succeeded' }, meta).meta).toBe(meta)
  })

  it('shows the wire only to JSON, spread and comparison', () => {
    const answer = toAnswer({ state: 'succeeded' }, meta)
    expect(JSON.stringify(answer)).toBe('{"state":"succeeded"}')
    expect({ ...answer }).toStrictEqual({ state: 'succeeded' })
    expect(Object.keys(answer)).toEqual(['state'])
  })

  it('keeps a list a list', () => {
    const answer = toAnswer([1, 2], meta)
    expect(Array.isArray(answer)).toBe(true)
    expect(answer.map((n) => n * 2)).toEqual([2, 4])
    expect(answer.meta).toBe(meta)
  })

  it('leaves the body as it is, a frozen one too', () => {
    const body = Object.freeze({ state: 'succeeded' })
    expect(toAnswer(body, meta).meta).toBe(meta)
    expect('meta' in body).toBe(false)
  })

  it('hides a `meta` of the wire', () => {
    expect(JSON.stringify(toAnswer({ meta: 'theirs', state: 'failed' }, meta))).toBe('{"state":"failed"}')
  })
})
