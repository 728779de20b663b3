import type { CallbackReceiver } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { deliverAll } from '../../src/storm/deliver-all.ts'
import type { Delivery, StormGateway } from '../../src/storm/delivery.ts'

const post = (body: string): Delivery => ({ gateway: 'finaro', url: 'https://shop.example/', headers: {}, body })

/** The same receiver for every gateway. */
const all = (receive: CallbackReceiver): Record<StormGateway, CallbackReceiver> => ({
  spreedly: receive,
  processout: receive,
  finaro: receive,
  cardinal: receive,
  shopify: receive,
})

describe('deliverAll', () => {
  it('posts everything once, and again what was not taken', async () => {
    const heard: string[] = []
    const receive: CallbackReceiver = async (request) => {
      heard.push(await request.text())
      return new Response(null, { status: heard.length === 1 ? 500 : 200 })
    }
    const count = await deliverAll([post('a'), post('b')], all(receive), 1)
    expect(heard).toEqual(['a', 'b', 'a'])
    expect(count).toEqual({ posts: 3, failed: 1 })
  })

  it('gives up on what is never taken', async () => {
    const never = deliverAll(
      [post('a')],
      all(async () => new Response(null, { status: 503 })),
      2,
    )
    await expect(never).rejects.toThrow('a callback of finaro is never taken')
  })
})
