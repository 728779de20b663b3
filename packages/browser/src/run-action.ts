import type { BrowserAction } from '@three-ds/core'
import type { ActionResult, Ending } from './action-result.ts'
import { present } from './present.ts'
import type { RunOptions } from './run-options.ts'

/** EMV 3DS 2.2.0, 5.8.1: ten seconds for the 3DS Method. */
const fingerprintMs = 10_000

/** The run of this page: there is one at a time. */
let current: ((ending: Ending) => void) | undefined

function timeLimit(action: BrowserAction, { timeoutMs }: RunOptions): number | undefined {
  if (timeoutMs !== undefined || action.type !== 'frame') return timeoutMs
  return action.timeoutMs ?? (action.hidden ? fingerprintMs : undefined)
}

function toResult(actionId: string, ending: Ending): ActionResult {
  switch (ending.kind) {
    case 'completed':
      return { kind: 'completed', event: { ...ending.event, actionId } }
    case 'timed-out':
      return { kind: 'timed-out', event: { type: 'frame', outcome: 'timed-out', actionId } }
    case 'closed':
      return { ...ending, event: { type: 'frame', outcome: 'closed', actionId } }
    case 'blocked':
      return { ...ending, event: { type: 'frame', outcome: 'blocked', actionId } }
    case 'replaced':
    case 'aborted':
    case 'leaving':
      return { kind: ending.kind }
  }
}

/**
 * Runs what a step asks of the cardholder's browser: a hidden frame, the issuer's page, a redirect, or the gateway's own script.
 * Whatever it showed is gone when it answers. One action at a time: a second run takes the first one's place.
 *
 * @param action - the step's `action`, as your server sent it
 * @returns what became of it; post its `event`, where it has one
 * @throws Error where the call is wrong: an address that is not http, a script without a runner
 */
export function runAction(action: BrowserAction, options: RunOptions = {}): Promise<ActionResult> {
  current?.({ kind: 'replaced' })
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const close = (): void => {
      over.abort()
      if (current === end) current = undefined
    }
    const end = (ending: Ending): void => {
      if (over.signal.aborted) return
      close()
      resolve(toResult(action.id, ending))
    }
    current = end
    if (options.signal?.aborted === true) return end({ kind: 'aborted' })
    options.signal?.addEventListener('abort', () => end({ kind: 'aborted' }), { signal: over.signal })
    const limit = timeLimit(action, options)
    if (limit !== undefined) {
      const timer = setTimeout(() => end({ kind: 'timed-out' }), limit)
      over.signal.addEventListener('abort', () => clearTimeout(timer))
    }
    present(action, { options, signal: over.signal, end }).catch((error: unknown) => {
      close()
      // Says nothing where the run has ended meanwhile.
      reject(error)
    })
  })
}
