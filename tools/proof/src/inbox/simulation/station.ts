import type { Agenda } from './agenda.ts'

/** Servers before which work waits in one line. */
export interface Station {
  /** Takes so many milliseconds of one server, as soon as one is free, and then goes on. */
  serve(ms: number, next: () => void): void
  /** Takes a server, as soon as one is free, until `free` is called. */
  hold(work: (free: () => void) => void): void
  /** Milliseconds for which servers were busy, all together. */
  busyMs(): number
}

/** So many servers, all free. */
export function createStation(agenda: Agenda, servers: number): Station {
  const line: ((free: () => void) => void)[] = []
  // What has been served stays in the list until it is half of it: `shift` of a long list costs too much.
  let head = 0
  let idle = servers
  let busy = 0

  function start(work: (free: () => void) => void): void {
    idle -= 1
    const from = agenda.now()
    work(() => {
      busy += agenda.now() - from
      idle += 1
      const next = line[head]
      if (next === undefined) return
      head += 1
      if (head > 1_000 && head * 2 > line.length) {
        line.splice(0, head)
        head = 0
      }
      start(next)
    })
  }
  const hold = (work: (free: () => void) => void): void => {
    if (idle > 0) start(work)
    else line.push(work)
  }
  return {
    hold,
    serve: (ms, next) =>
      hold((free) =>
        agenda.at(agenda.now() + ms, () => {
          free()
          next()
        }),
      ),
    busyMs: () => busy,
  }
}
