import { isThreeDSError } from '@three-ds/core'
import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { nextRoute } from '../src/next-route.ts'
import { signedCallback, signingSecret } from './signed-callback.ts'

const request = async (orderId: string): Promise<Request> =>
  new Request('https://shop.example/callbacks/spreedly', { method: 'POST', body: await signedCallback(orderId, 'xml') })

function opened(handle: () => Promise<void> = async () => {}) {
  const events: string[] = []
  const receive = createSpreedlyCallbackReceiver({
    signingSecrets: [signingSecret],
    answerWithinMs: 1,
    onEvent: async ({ signed }) => {
      events.push(String(signed.order_id))
      await handle()
    },
  })
  return { events, receive }
}

describe('a route handler of Next.js', () => {
  it('answers with a web-standard response', async () => {
    const { events, receive } = opened()
    const answer = await nextRoute(receive)(await request('order-1'))
    expect(answer).toBeInstanceOf(Response)
    expect(answer.status).toBe(200)
    expect(events).toEqual(['order-1'])
  })

  it('hands what goes on after the answer to `after`', async () => {
    const later: (() => Promise<unknown>)[] = []
    let finish = (): void => {}
    const work = new Promise<void>((resolve) => {
      finish = resolve
    })
    const { receive } = opened(() => work)
    const answer = await nextRoute(receive, (each) => void later.push(each))(await request('order-2'))
    expect(answer.status).toBe(200)
    expect(later).toHaveLength(1)
    finish()
    await later[0]?.()
  })

  it('says what to do where something has read the body before', async () => {
    const { events, receive } = opened()
    const read = await request('order-3')
    await read.text()
    const error: unknown = await nextRoute(receive)(read).catch((thrown: unknown) => thrown)
    expect(isThreeDSError(error) && error.code).toBe('invalid-input')
    expect(isThreeDSError(error) && error.issues[0]?.remedy).toContain('before any body parser')
    expect(events).toEqual([])
  })
})
