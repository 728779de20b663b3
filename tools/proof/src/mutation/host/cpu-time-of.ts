import { execFileSync } from 'node:child_process'

/**
 * Milliseconds of processor time that a process has used, to the second; `undefined` where nobody tells. Asked with `ps`, which Linux and
 * macOS have: what hangs cannot answer for itself.
 */
export function cpuTimeOf(pid: number): number | undefined {
  try {
    return millisecondsOf(execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return undefined
  }
}

/** `1-02:03:04`, `02:03:04` or `3:04.56`. */
export function millisecondsOf(text: string): number | undefined {
  const [, days = '0', clock] = /^\s*(?:(\d+)-)?((?:\d+:){1,2}\d+(?:\.\d+)?)\s*$/.exec(text) ?? []
  if (clock === undefined) return undefined
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1000
}
