const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const

/** What was printed while some work was done: a library prints nothing, and surely no secret. */
export interface Heard<T> {
  readonly result: T
  readonly printed: readonly unknown[]
}

/** Does some work and keeps what it prints, warnings of the process among it. The console is its old self afterwards. */
export async function listenToConsole<T>(work: () => Promise<T>): Promise<Heard<T>> {
  const printed: unknown[] = []
  const original = methods.map((method) => [method, console[method]] as const)
  const onWarning = (warning: unknown): void => void printed.push(warning)
  for (const method of methods) console[method] = (...args: unknown[]) => void printed.push(args)
  process.on('warning', onWarning)
  try {
    return { result: await work(), printed }
  } finally {
    process.off('warning', onWarning)
    for (const [method, print] of original) Object.assign(console, { [method]: print })
  }
}
