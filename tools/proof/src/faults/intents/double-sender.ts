import type { FetchLike } from '@three-ds/core'

/**
 * The control: a client that believes that what failed was not done, and sends it again, whatever it was. Many do, on a broken
 * connection or on 5xx.
 */
export const doubleSender =
  (fetch: FetchLike): FetchLike =>
  async (input, init) => {
    const request = new Request(input, init)
    const again = request.clone()
    try {
      const answer = await fetch(request)
      const { status, headers } = answer
      const text = await answer.text()
      if (status < 500 && text !== '') return new Response(text, { status, headers })
    } catch {
      // Sent again, which is the mistake.
    }
    return fetch(again)
  }
