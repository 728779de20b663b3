import { type AuthenticationStep, currentStep } from '@three-ds/core'
import type { Flows } from '@three-ds/inbox'
import type { OrderFile } from '../orders/order-file.ts'
import type { Problem } from '../orders/problem.ts'
import type { Receipt } from '../orders/receipt.ts'
import { type DeskParts, type OrderDesk, openDesk } from './order-desk.ts'
import { changeOrder, type OrderRow, readOrder } from './order-rows.ts'

/** A file out of the database: it shows the order as it stood when it was read. */
export interface KeptFile extends OrderFile, OrderDesk {
  readonly timeline: OrderDesk['timeline']
  /** Reads it anew, and tells whether anything has changed. */
  refresh(): Promise<boolean>
}

/** What reading files needs, beyond desks. */
export interface FileParts extends DeskParts {
  readonly flows: Pick<Flows<never>, 'load'>
  /** Files that a page of this process shows. */
  readonly watched: Set<OrderFile>
}

/** How often a page that is open learns of what other processes did, in milliseconds. */
const followMs = 200

const parsed = (text: string | null) => (text === null ? undefined : JSON.parse(text))

/** Opens the file of a row. */
export async function openKeptFile(parts: FileParts, first: OrderRow): Promise<KeptFile> {
  const { database, clock, flows, watched, onError } = parts
  const desk = openDesk(parts, first)
  const { ticket } = first
  let row = first
  let step: AuthenticationStep | undefined

  async function read(next: OrderRow): Promise<boolean> {
    const record = next.flow_id === null ? undefined : await flows.load(next.flow_id)
    // Kept before it is sent: until then the order is only placed.
    const isStarted = record !== undefined && (record.state.revision > 0 || record.startingUntil === undefined)
    const now = isStarted ? currentStep(record.state) : undefined
    const isNews = next.version !== row.version || now?.state.revision !== step?.state.revision
    row = next
    step = now
    return isNews
  }

  async function refresh(): Promise<boolean> {
    const next = await readOrder(database, 'ticket', ticket)
    if (next === undefined || !(await read(next))) return false
    await desk.timeline.refresh()
    return true
  }

  const file: KeptFile = {
    ...desk,
    refresh,
    get step() {
      return step
    },
    get receipt(): Receipt | undefined {
      return parsed(row.receipt)
    },
    get problem(): Problem | undefined {
      return parsed(row.problem)
    },
    get isWatched() {
      return watched.has(file)
    },
    settle: async (receipt) => {
      await changeOrder(database, ticket, { receipt })
      await changeOrder(database, ticket, { problem: null })
    },
    note: (problem) => changeOrder(database, ticket, { problem: problem ?? null }),
    subscribe: (listener) => {
      const leaving = new AbortController()
      watched.add(file)
      void follow(listener, leaving.signal)
      return () => {
        watched.delete(file)
        leaving.abort()
      }
    },
  }

  /** Asks the database: it is the one place where all processes meet. */
  async function follow(listener: () => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await clock.sleep(followMs, signal)
        if (await refresh()) listener()
      } catch (error) {
        if (!signal.aborted) onError(error)
      }
    }
  }

  await read(first)
  await desk.timeline.refresh()
  return file
}
