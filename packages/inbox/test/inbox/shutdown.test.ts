import type { Clock } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { createShutdown } from '../../src/inbox/shutdown.ts'

describe('the end of a process', () => {
  it('tells nobody to let go where all is done in time, and leaves no sleeper behind', async () => {
    const asleep: string[] = []
    const clock: Clock = {
      now: () => 0,
      sleep: (ms, signal) =>
        new Promise((_resolve, reject) => {
          asleep.push(`asleep for ${ms}`)
          // The platform's own, behind the portable type.
          ;(signal as AbortSignal | undefined)?.addEventListener('abort', () => {
            asleep.pop()
            reject(new Error('awake'))
          })
        }),
    }
    const shutdown = createShutdown(clock)
    await shutdown.after(1_000, async () => expect(asleep).toEqual(['asleep for 1000']))
    expect([shutdown.signal.aborted, asleep]).toEqual([false, []])
  })

  it('tells what still runs to let go, for a reason that uses up no attempt', async () => {
    const shutdown = createShutdown({ now: () => 0, sleep: async () => {} })
    await shutdown.after(1_000, () => new Promise((resolve) => shutdown.signal.addEventListener('abort', resolve)))
    const reason: unknown = shutdown.signal.reason
    expect(isInboxError(reason) && [reason.code, reason.retryable]).toEqual(['closed', true])
  })
})
