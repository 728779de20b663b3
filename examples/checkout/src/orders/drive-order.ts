import { type AuthenticationEvent, type AuthenticationStep, type Clock, waitFor } from '@three-ds/core'
import { eventEntry } from '../timeline/event-entry.ts'
import { stepEntries } from '../timeline/step-entries.ts'
import type { MemoryFile } from './memory-file.ts'
import { noteTrouble } from './note-trouble.ts'
import type { OrderDriver } from './order-driver.ts'
import { toProblem } from './problem.ts'
import { settleOrder } from './settle-order.ts'

/** How long the shop asks by itself: longer than any provider gives the cardholder. */
const patienceMs = 60 * 60_000

/** While the page has something to do it reports by itself: the shop asks only once it has been silent for so long. */
const pageFirstMs = 15_000

/** How often, and after what pause, an event is handed over again that came while another was being worked on. */
const busy = { tries: 100, pauseMs: 200 } as const

/** A driver for the order of this file. While nobody says anything, it asks the gateway, with growing pauses. */
export function driveOrder(file: MemoryFile, clock: Clock, stopped: AbortSignal): OrderDriver {
  const { till, timeline, order } = file
  let watch = new AbortController()
  stopped.addEventListener('abort', () => watch.abort())

  async function keep(step: AuthenticationStep): Promise<void> {
    const isNews = file.keep(step)
    if (!isNews) return
    for (const entry of stepEntries(step)) timeline.add(entry)
    watch.abort()
    if (step.type === 'done') return settleOrder(file, step, clock, stopped)
    if (stopped.aborted) return
    watch = new AbortController()
    void wait(step, watch.signal)
  }

  /** Ends when there is news: `keep` has it wait anew then. */
  async function wait(step: AuthenticationStep, signal: AbortSignal): Promise<void> {
    try {
      if ('action' in step && file.gateway.returns) await clock.sleep(pageFirstMs, signal)
      await waitFor(till.flow, step, { until: 'done', timeoutMs: patienceMs, onStep: keep, signal, clock })
    } catch (error) {
      if (!signal.aborted) await file.note(toProblem(error))
    }
  }

  /** `repeated`: somebody is at it, and be it the shop's own asking, which knows nothing of what this event tells. */
  async function hear(
    { state }: AuthenticationStep,
    event: AuthenticationEvent,
    tries = 1,
  ): Promise<AuthenticationStep> {
    const step = await till.flow.resume(state, event)
    if (step.note !== 'repeated' || tries === busy.tries || stopped.aborted) return step
    await clock.sleep(busy.pauseMs)
    return hear(file.step ?? step, event, tries + 1)
  }

  return {
    start: () =>
      noteTrouble(file, async () => {
        const { step } = file
        if (step === undefined) return keep(await till.flow.start(order))
        if (step.type === 'done' && file.receipt === undefined) await settleOrder(file, step, clock, stopped)
      }),
    report: (event) =>
      noteTrouble(file, async () => {
        timeline.add(eventEntry(event))
        if (file.step === undefined) return
        const step = await hear(file.step, event)
        if (step.note !== undefined) for (const entry of stepEntries(step)) timeline.add(entry)
        await keep(step)
      }),
  }
}
