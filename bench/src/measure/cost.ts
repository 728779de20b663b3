/** What one run costs, in microseconds. */
export interface Cost {
  /** Of all threads of this process: what the run takes from a machine, however busy that is. */
  readonly processorUs: number
  /** What passes on the clock, waiting for other processes included. */
  readonly elapsedUs: number
}

/** A run of something, whose result nobody looks at. */
export type Run = () => unknown

/** The mean cost of so many runs, one after the other. */
export async function costOf(run: Run, times: number): Promise<Cost> {
  const began = performance.now()
  const before = process.cpuUsage()
  for (let count = 0; count < times; count += 1) {
    const result = run()
    // A synchronous job does not pay for a promise that it does not make.
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return { processorUs: (user + system) / times, elapsedUs: ((performance.now() - began) * 1000) / times }
}
