import type { CallbackReceiver } from '@three-ds/core'
import type { Handler } from 'hono'

/**
 * A receiver as a handler of Hono: `app.all('/callbacks/spreedly', honoReceiver(receive))`. On an edge runtime what goes on after the
 * answer is handed to `waitUntil`. On Node, `@hono/node-server` ends the connection of a body that nobody reads to its end: the sender
 * of one that is too large may hear nothing.
 */
export const honoReceiver =
  (receive: CallbackReceiver): Handler =>
  (context) =>
    receive(
      context.req.raw,
      edgeContext(() => context.executionCtx),
    )

/** Hono throws where the runtime has no such thing. */
function edgeContext<Context>(read: () => Context): Context | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
