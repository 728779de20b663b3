import { describe, expect, it } from 'vitest'
import { createRecordedGateway } from '../../src/testing/recorded-gateway.ts'

const base = 'https://api.example/v1'

describe('a recorded gateway', () => {
  it('answers from its queue and notes what it was asked', async () => {
    const gateway = createRecordedGateway(base, { status: 422, json: { a: 1 } })
    const answer = await gateway.fetch(`${base}/t`, { method: 'POST', body: '{"b":2}' })
    expect([answer.status, await answer.text()]).toEqual([422, '{"a":1}'])
    expect(gateway.calls).toEqual(['POST /t'])
    expect(gateway.requests[0]?.body).toEqual({ b: 2 })
    expect(() => gateway.expectDone()).not.toThrow()
  })

  it('tells of a request that was not planned', async () => {
    const gateway = createRecordedGateway(base)
    await expect(gateway.fetch(`${base}/t`)).rejects.toThrow('no answer was planned')
    expect(() => gateway.expectDone()).toThrow('not planned: GET /t')
  })

  it('tells of an answer that nobody asked for', () => {
    const gateway = createRecordedGateway(base, { text: '' })
    expect(() => gateway.expectDone()).toThrow('1 planned answers were not asked for')
  })

  it('breaks the connection as fetch does', async () => {
    const gateway = createRecordedGateway(base, { breaks: 'before' })
    await expect(gateway.fetch(base)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })
})
