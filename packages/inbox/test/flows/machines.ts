import { createManualClock, type ManualClock } from '@three-ds/core/testing'
import type { Database } from '../../src/database/database.ts'
import { createFlows, type FlowsInside } from '../../src/flows/create-flows.ts'
import type { FlowTools } from '../../src/flows/flow-set.ts'
import { createReconciler, type Reconciler } from '../../src/reconciler/create-reconciler.ts'
import { modestPace } from '../../src/reconciler/flow-paces.ts'
import type { FlowPace } from '../../src/reconciler/pace.ts'
import { createSeenStore } from '../../src/seen/create-seen-store.ts'
import { type PaperGateway, paperFlow, paperGateway } from './paper-flow.ts'

/** The flow of one machine. */
type PaperMakers = { readonly paper: (tools: FlowTools) => ReturnType<typeof paperFlow> }

/** One machine of the shop. */
export interface Machine {
  readonly flows: FlowsInside<PaperMakers>
  readonly reconciler: Reconciler
  /** What went wrong while nobody waited. */
  readonly errors: unknown[]
  readonly asked: string[]
}

/** Several machines over one database, one gateway and one clock. */
export interface Shop {
  readonly gateway: PaperGateway
  readonly clock: ManualClock
  /** @param over - the database as this machine has it: one that fails now and then */
  machine(names?: readonly string[], over?: Database): Machine
  /** Ends that are queued for the application, as `done paper:1`. */
  ends(): Promise<readonly string[]>
}

/** A sleep on it takes no time, but lets others have a turn: whoever sleeps again and again would keep them out. */
function patientClock(): ManualClock {
  const clock = createManualClock()
  return {
    ...clock,
    sleep: async (ms, signal) => {
      await new Promise((resolve) => setImmediate(resolve))
      return clock.sleep(ms, signal)
    },
  }
}

/** A shop whose jobs nobody works off: what is queued stands in the table of events. */
export function openShop(database: Database, paces: Partial<FlowPace> = {}): Shop {
  const gateway = paperGateway()
  const clock = patientClock()
  const pace = { ...modestPace('paper'), ...paces }
  return {
    gateway,
    clock,
    machine: (names = ['paper'], over = database) => {
      const errors: unknown[] = []
      const asked: string[] = []
      const flow = paperFlow(gateway, { seen: createSeenStore(over, { clock }), clock })
      const keeper = {
        database: over,
        clock,
        engine: { send: async () => {} },
        random: () => 0,
        flows: new Map(names.map((name) => [name, { flow, pace }])),
        concurrency: 4,
        everyMs: 1_000,
        onError: (error: unknown) => void errors.push(error),
        onAsked: (_name: string, outcome: string) => void asked.push(outcome),
      }
      return { flows: createFlows<PaperMakers>(keeper), reconciler: createReconciler(keeper), errors, asked }
    },
    ends: async () => {
      const rows = await database.query<{ event: { readonly id: string; readonly data: { readonly ending: string } } }>(
        'select event from three_ds_inbox.events order by id',
      )
      return rows.map(({ event }) => `${event.data.ending} ${event.id}`)
    },
  }
}
