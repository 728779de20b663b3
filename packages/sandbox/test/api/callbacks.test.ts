import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { listen } from '../../src/listen.ts'
import { openServer } from '../open-server.ts'

const { server, send } = openServer()

/** A shop's receiver on this machine. */
async function openShop() {
  const posts: string[] = []
  const shop = await listen(
    async (request) => {
      posts.push(await request.text())
      return new Response()
    },
    0,
    '127.0.0.1',
  )
  return { ...shop, posts, url: `http://127.0.0.1:${shop.port}/callbacks` }
}

describe('POST /_sandbox/gateways/{name}/callbacks', () => {
  it("delivers to a receiver of the user's, over HTTP", async () => {
    const { clientOptions, sandbox } = server().gateways.spreedly
    await createSpreedlyFlow(createSpreedlyClient(clientOptions)).start(sandbox.request('frictionless'))
    const { url, posts, close } = await openShop()
    const response = await send('POST', '/_sandbox/gateways/spreedly/callbacks', { url, times: 2 })
    await close()
    expect([response.status, await response.json()]).toEqual([200, { statuses: [200, 200] }])
    expect(posts).toHaveLength(2)
    expect(posts[0]).toContain('<transactions>')
  })

  it('takes an empty body for everything as usual', async () => {
    const response = await send('POST', '/_sandbox/gateways/spreedly/callbacks')
    expect(await response.json()).toEqual({ statuses: [] })
  })

  it('tells why there is nothing to deliver at Finaro', async () => {
    const response = await send('POST', '/_sandbox/gateways/finaro/callbacks')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: 'gateway' }] } })
  })
})
