import { describe, expect, it } from 'vitest'
import { readRequestBody } from '../../src/callback/read-request-body.ts'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'

/** A post whose body comes in these pieces. */
const post = (...pieces: readonly (readonly number[])[]) => {
  const body = new ReadableStream<Uint8Array>({
    start: (to) => {
      for (const piece of pieces) to.enqueue(new Uint8Array(piece))
      to.close()
    },
  })
  // `duplex` is what Node asks for beside a stream; the type of the platform does not know it.
  return new Request('https://shop.example/callbacks', { method: 'POST', body, duplex: 'half' } as RequestInit)
}

describe('the body of a request', () => {
  it('is put together from its pieces, in their order', async () => {
    const body = await readRequestBody(post([1, 2], [], [3], [4, 5, 6]), 6, 'acme')
    expect(body).toEqual({ kind: 'whole', bytes: new Uint8Array([1, 2, 3, 4, 5, 6]) })
  })

  it('is too large by its first byte too many, and its sender is let go', async () => {
    let released = false
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => to.enqueue(new Uint8Array(4)),
      cancel: () => {
        released = true
      },
    })
    const request = new Request('https://shop.example', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await readRequestBody(request, 7, 'acme')).toEqual({ kind: 'too-large' })
    expect(released).toBe(true)
  })

  it('is too large even where its sender cannot be let go', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => to.enqueue(new Uint8Array(4)),
      cancel: () => Promise.reject(new Error('stuck')),
    })
    const request = new Request('https://shop.example', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await readRequestBody(request, 3, 'acme')).toEqual({ kind: 'too-large' })
  })

  it.each([
    ['was read', async (request: Request) => void (await request.arrayBuffer())],
    ['is being read', async (request: Request) => void request.body?.getReader()],
  ])('is refused where it %s before, naming whose receiver it is', async (_what, spoil) => {
    const request = post([1])
    await spoil(request)
    const error = await readRequestBody(request, 7, 'acme').catch((thrown: unknown) => thrown)
    if (!isThreeDSError(error)) throw new Error('not refused')
    expect(error.code).toBe('invalid-input')
    expect(error.provider).toBe('acme')
    expect(error.operation).toBe('receiveCallback')
    expect(error.issues.map(({ path }) => path)).toEqual(['request.body'])
  })
})
