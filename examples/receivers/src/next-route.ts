import type { CallbackReceiver } from '@three-ds/core'

/** `after` of `next/server` (Next.js 15.1 and later): runs what goes on when the answer has been sent. */
export type After = (work: () => Promise<unknown>) => void

/**
 * A receiver as a route handler of Next.js, in `app/callbacks/spreedly/route.ts`:
 *
 * ```ts no-run
 * import { after } from 'next/server'
 * export const POST = nextRoute(receive, after)
 * ```
 *
 * A route handler gets a web-standard `Request` whose body nobody has read. Other methods are answered 405 by Next.js itself.
 */
export const nextRoute =
  (receive: CallbackReceiver, after?: After) =>
  (request: Request): Promise<Response> =>
    receive(request, after === undefined ? undefined : { waitUntil: (work) => after(() => work) })
