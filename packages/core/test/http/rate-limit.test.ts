import { describe, expect, it } from 'vitest'
import { fakeClock } from './fake-clock.ts'
import {
  errorOf,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

const rateLimitHeaders = { limit: 'x-limit', remaining: 'x-left' }

const answered = (headers: Record<string, string>) => () => Response.json({ state: 'succeeded' }, { headers })

async function metaFor(headers: Record<string, string>, config: object = { rateLimitHeaders }) {
  const { fetch } = scriptedFetch(answered(headers))
  return (await sampleTransport({ fetch }, config).send(show, showInput)).meta
}

describe('the rate limit of a provider', () => {
  it('stands in meta, as counts', async () => {
    expect((await metaFor({ 'x-limit': '3000', 'x-left': '0' })).rateLimit).toEqual({ limit: 3000, remaining: 0 })
  })

  it('tells the half that the provider tells', async () => {
    expect((await metaFor({ 'x-left': '7' })).rateLimit).toEqual({ remaining: 7 })
  })

  it.each(['', 'many', '-1', '1.5', '1e3', '4111111111111111'])('leaves out what is no count: "%s"', async (text) => {
    expect(await metaFor({ 'x-limit': text })).not.toHaveProperty('rateLimit')
  })

  it('is not looked for where the provider documents no headers', async () => {
    expect(await metaFor({ 'x-limit': '3000' }, {})).not.toHaveProperty('rateLimit')
  })

  it('is told to `onResponse`, for a refusal too', async () => {
    const heard: unknown[] = []
    const { fetch } = scriptedFetch(status(429, { 'x-limit': '3000', 'x-left': '0' }), ok())
    const hooks = { onResponse: ({ rateLimit }: { readonly rateLimit?: object }) => heard.push(rateLimit) }
    const transport = sampleTransport({ fetch, hooks, clock: fakeClock() }, { rateLimitHeaders })
    await errorOf(transport.send(purchase, purchaseInput))
    expect(heard).toEqual([{ limit: 3000, remaining: 0 }])
  })
})
