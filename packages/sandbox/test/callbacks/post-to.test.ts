import type { FetchLike } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { postTo } from '../../src/callbacks/post-to.ts'

const callback = () =>
  new Request('https://shop.example/callbacks', {
    method: 'POST',
    headers: { 'content-type': 'application/xml' },
    body: '<transactions/>',
  })

/** A network with one shop in it, which notes what it gets. */
function network(answer: () => Promise<Response> | Response) {
  const posts: Request[] = []
  const fetch: FetchLike = async (input, init) => {
    posts.push(new Request(input, init))
    return answer()
  }
  return { posts, fetch }
}

describe('postTo', () => {
  it('posts body and headers as they are, to the address that the payment named', async () => {
    const { posts, fetch } = network(() => new Response('fine'))
    expect((await postTo(undefined, fetch)(callback())).status).toBe(200)
    expect(posts).toHaveLength(1)
    expect(posts[0]?.url).toBe('https://shop.example/callbacks')
    expect(posts[0]?.method).toBe('POST')
    expect(posts[0]?.headers.get('content-type')).toBe('application/xml')
    expect(await posts[0]?.text()).toBe('<transactions/>')
  })

  it('follows no redirect, as gateways do not', async () => {
    const { posts, fetch } = network(() => new Response(null, { status: 302, headers: { location: '/elsewhere' } }))
    expect((await postTo(undefined, fetch)(callback())).status).toBe(302)
    expect(posts[0]?.redirect).toBe('manual')
  })

  it('posts to another address where it is told one', async () => {
    const { posts, fetch } = network(() => new Response())
    await postTo('http://localhost:3000/hook', fetch)(callback())
    expect(posts[0]?.url).toBe('http://localhost:3000/hook')
  })

  it('hands the status on, and nothing that the shop wrote', async () => {
    const { fetch } = network(() => new Response('a secret', { status: 500, headers: { 'x-shop': '1' } }))
    const { status, body, headers } = (await postTo(undefined, fetch)(callback())) as Response
    expect([status, body, headers.get('x-shop')]).toEqual([500, null, null])
  })

  it('takes nobody there for 504', async () => {
    const { fetch } = network(() => Promise.reject(new TypeError('fetch failed')))
    expect((await postTo(undefined, fetch)(callback())).status).toBe(504)
  })
})
