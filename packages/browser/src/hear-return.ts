import type { BrowserEvent } from '@three-ds/core'
import { isReturnMessage } from './return-message.ts'

/** Is `source` the window, or a frame somewhere inside it? Issuers nest. */
function isWithin(source: MessageEventSource | null, target: Window): boolean {
  for (let at = source as Window | null; at !== null && at.window === at; at = at.parent) {
    if (at === target) return true
    if (at === at.parent) return false
  }
  return false
}

/**
 * Hears the return page inside `target`: its origin must be one of yours, and its source that window. Anybody can post messages.
 */
export function hearReturn(
  target: Window,
  origins: readonly string[],
  signal: AbortSignal,
  onReturn: (event: BrowserEvent) => void,
): void {
  const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!origins.includes(origin) || !isWithin(source, target) || !isReturnMessage(data)) return
    const { parameters } = data
    // Nothing came with it: the frame has just come to its end.
    const isBare = Object.keys(parameters).length === 0
    onReturn(isBare ? { type: 'frame', outcome: 'completed' } : { type: 'return', parameters })
  }
  addEventListener('message', hear, { signal })
}
