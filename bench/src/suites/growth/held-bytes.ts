/** Everything that can be collected is: twice, since what hangs on finalizers goes with the second. */
function collectAll(): void {
  globalThis.gc?.()
  globalThis.gc?.()
}

/** Bytes of heap that what a function makes holds as long as somebody has it. Only to be believed with `--expose-gc`. */
export async function heldBytes(make: () => unknown): Promise<number> {
  collectAll()
  const before = process.memoryUsage().heapUsed
  const made = await make()
  collectAll()
  const held = process.memoryUsage().heapUsed - before
  // Used here, so that it was there until now.
  return made === undefined ? 0 : Math.max(0, held)
}
