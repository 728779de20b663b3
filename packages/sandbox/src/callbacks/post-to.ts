import type { CallbackReceiver, FetchLike } from '@three-ds/core'

/** How long an answer may take. Source: docs.spreedly.com/guides/3dsecure2, "Callback Response". */
const answerWithinMs = 5_000

/** What stands for no answer at all. */
const nobodyAnswered = 504

/**
 * A receiver behind an address: what is handed to it is posted there. Redirects are not followed, as gateways do not.
 *
 * @param url - in place of the address that each request names
 */
export const postTo =
  (url: string | undefined, fetch: FetchLike): CallbackReceiver =>
  async (request) => {
    // The platform's own Request wherever there is one; the fallback type only serves declarations.
    const { url: named, method, headers } = request as Request
    try {
      const { status, body } = await fetch(url ?? named, {
        method,
        headers,
        body: await request.text(),
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithinMs),
      })
      await body?.cancel()
      return new Response(null, { status: status < 200 ? nobodyAnswered : status })
    } catch {
      return new Response(null, { status: nobodyAnswered })
    }
  }
