/** Why it did not start, and what to do about it; `undefined` for what is nobody's fault but ours. */
export function whyNot(error: unknown): string | undefined {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!isTaken) return undefined
  const port = 'port' in error ? ` ${String(error.port)}` : ''
  return `port${port} is taken; choose others with --port and --sandbox-port`
}
