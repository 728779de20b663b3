import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What a process holds at one moment. */
export interface Sample {
  /** Simulated minutes since the beginning. */
  readonly minute: number
  readonly orders: number
  /** After a full collection, in bytes. */
  readonly heap: number
  /** On the one signal that all calls share. */
  readonly listeners: number
  /** Timers, sockets and whatever else keeps a process alive. */
  readonly handles: number
}

/** Node hides its collector behind a flag; this sets it, whatever the process was started with. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('this engine has no collector to call')
  return () => collect()
}

const collect = exposedCollector()

const openHandles = (): number => process.getActiveResourcesInfo().length

/** Measures from now on: handles count from what is open now. */
export function createMeasure(signal: AbortSignal): (minute: number, orders: number) => Promise<Sample> {
  const before = openHandles()
  return async (minute, orders) => {
    // What hangs on finalizers, the signals of requests for one, is let go of in the turn after a collection, and collected in the next.
    for (let round = 0; round < 6; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      collect()
    }
    return {
      minute,
      orders,
      heap: process.memoryUsage().heapUsed,
      listeners: getEventListeners(signal, 'abort').length,
      handles: Math.max(0, openHandles() - before),
    }
  }
}
