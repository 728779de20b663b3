import type { FetchLike } from '@three-ds/core'

/** A fetch that remembers the bodies that it carries, each as JSON. */
export function recordBodies(send: FetchLike): { readonly fetch: FetchLike; readonly bodies: readonly unknown[] } {
  const bodies: unknown[] = []
  return {
    bodies,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = await request.clone().text()
      if (text !== '') bodies.push(JSON.parse(text))
      return send(request)
    },
  }
}
