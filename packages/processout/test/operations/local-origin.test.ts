import { createProcessOutClient } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { credentials } from '../sample.ts'

/** A step at this address, as a client with this base URL gets it. */
const stepAt = (value: string, baseUrl: string) =>
  createProcessOutClient({
    ...credentials,
    baseUrl,
    fetch: async () =>
      Response.json(
        { success: true, outcome: 'pending', customer_action: { type: 'redirect', value } },
        { status: 206 },
      ),
  }).authorizeInvoice('iv_1', { source: 'card_1' })

describe('a step at plain HTTP', () => {
  it.each(['http://localhost:4000', 'http://127.0.0.1:4000/processout', 'http://[::1]:4000'])(
    'is handed on where it is at the origin of the caller’s own local base URL: %s',
    async (baseUrl) => {
      expect((await stepAt(`${new URL(baseUrl).origin}/checkout/page?source=card_1`, baseUrl)).kind).toBe(
        'action-required',
      )
    },
  )

  it.each([
    ['another port', 'http://localhost:4001/page'],
    ['another name of this machine', 'http://127.0.0.1:4000/page'],
    ['another host', 'http://a.example/page'],
    ['a host behind the local one as a user', 'http://localhost:4000@a.example/page'],
    ['a script', 'javascript://localhost:4000/%0aalert(1)'],
    ['another scheme', 'ftp://localhost:4000/page'],
  ])('is refused at %s', async (_what, value) => {
    const error = await refusal(() => stepAt(value, 'http://localhost:4000'))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    expect(JSON.stringify(error)).not.toContain(value)
  })

  it('is refused where the base URL is not a local one', async () => {
    const error = await refusal(() => stepAt('http://localhost:4000/page', 'https://api.processout.com'))
    expect(error.code).toBe('unreadable-response')
  })
})
