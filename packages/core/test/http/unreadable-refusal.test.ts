import { describe, expect, it } from 'vitest'
import { errorOf, findOut, purchase, purchaseInput, sampleTransport } from './sample.ts'

/** Declines of this operation come with a 422. */
const input = { ...purchaseInput, isAnswer: (status: number) => status === 422 }

const answering = (body: string) => sampleTransport({ fetch: async () => new Response(body, { status: 422 }) })

describe('a refusal that cannot be read, where it might have been a decline', () => {
  it.each([
    ['an empty body', ''],
    ['JSON that breaks off', '{"state":"fai'],
    ['JSON with a line break in the words of a gateway', '{"state":"processing","message":"try\nagain"}'],
    ['JSON that stands twice', '{"state":"failed"}{"state":"failed"}'],
    ['JSON whose first byte is lost', '"state":"failed"}'],
    ['words', 'busy'],
  ])('is an unknown outcome: %s', async (_what, text) => {
    const error = await errorOf(answering(text).send(purchase, input))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(422)
    expect(error.retryable).toBe(false)
    expect(error.remedy).toBe(findOut)
  })

  it('is a refusal where it is a page: something in between refused', async () => {
    const error = await errorOf(answering('<!doctype html><p>Refused').send(purchase, input))
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
  })

  it('is a refusal where the operation has no declines of that kind', async () => {
    const error = await errorOf(answering('').send(purchase, purchaseInput))
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
  })
})
