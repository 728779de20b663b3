import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { OrderFile } from '../orders/order-file.ts'
import { toView } from '../orders/order-view.ts'

/**
 * The order as it stands, and again after every change, as server-sent events. Each tells everything, so that a page that was
 * loaded again, or lost its connection, has missed nothing. Changes at one time are told once.
 */
export const viewStream = (context: Context, file: OrderFile): Response =>
  streamSSE(context, async (stream) => {
    let wake = (): void => undefined
    let changed = true
    const unsubscribe = file.subscribe(() => {
      changed = true
      wake()
    })
    stream.onAbort(() => {
      unsubscribe()
      wake()
    })
    while (!stream.aborted) {
      if (changed) {
        changed = false
        await stream.writeSSE({ event: 'order', data: JSON.stringify(toView(file)) })
        continue
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  })
