import { readdir, readFile } from 'node:fs/promises'
import type { Sql } from '@three-ds/inbox'

/** Linux counts in hundredths of a second. Source: proc_pid_stat(5); `sysconf(_SC_CLK_TCK)` is 100 on all its machines of today. */
const msPerTick = 10

interface ProcessTimes {
  readonly parent: number
  readonly own: number
  readonly children: number
}

/** What `/proc/<pid>/stat` says; the name in parentheses may hold anything, so fields are counted from behind it. */
async function timesOf(pid: string): Promise<ProcessTimes | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [, parent = 0] = fields
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11)
  return { parent, own: user + system, children: childUser + childSystem }
}

/** Processor time that a PostgreSQL on this machine has used so far, in milliseconds: all of its processes, those that ended among them. */
export async function serverCpuMs(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid')
  const postmaster = (await timesOf(String(row?.pid)))?.parent ?? 0
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  let ticks = 0
  for (const pid of pids) {
    const times = await timesOf(pid)
    if (times?.parent === postmaster) ticks += times.own
    if (Number(pid) === postmaster) ticks += (times?.own ?? 0) + (times?.children ?? 0)
  }
  return ticks * msPerTick
}
