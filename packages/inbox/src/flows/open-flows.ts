import { type CallbackEvent, invalidInput } from '@three-ds/core'
import type { EventContext } from '../delivery/event-context.ts'
import type { StoredEvent } from '../delivery/stored-event.ts'
import { createReconciler, type Reconciler } from '../reconciler/create-reconciler.ts'
import { paceOf } from '../reconciler/flow-paces.ts'
import type { FlowPace } from '../reconciler/pace.ts'
import type { AskOutcome } from '../reconciler/run-lane.ts'
import { endsReceiver, readEnd } from './announce-end.ts'
import { createFlows, type Flows } from './create-flows.ts'
import type { FlowEnding } from './flow-ending.ts'
import type { FlowKeeper, KeptFlow } from './flow-keeper.ts'
import type { FlowMakers, FlowTools } from './flow-set.ts'

/** What an application says of its flows. */
export interface FlowsOptions<Makers extends FlowMakers> {
  /** A maker for each flow. */
  readonly flows?: Makers | undefined
  /** Paces of flows that have none by their provider, or another one: `{ cart: flowPaces['shopify-storefront'] }`. */
  readonly paces?: { readonly [Name in keyof Makers]?: FlowPace | undefined } | undefined
  /**
   * Hears how each flow ended: at least once, after the callbacks of the same flow, and exactly once as far as it writes through
   * `context.sql`. If it fails it hears the end again later.
   */
  readonly onEnd?: ((ending: FlowEnding, context: EventContext) => void | Promise<void>) | undefined
}

/** What the inbox does for its flows. */
export interface OpenedFlows<Makers extends FlowMakers> {
  readonly flows: Flows<Makers>
  readonly reconciler: Reconciler
  /** Before the application hears of an event. */
  readonly beforeDelivery: (stored: StoredEvent, signal: AbortSignal) => Promise<void>
  /** Hands an event to whom it is for: an end to `onEnd`, all others to `onEvent`. */
  readonly onEvent: (event: CallbackEvent, context: EventContext) => Promise<void>
}

/** What flows need of the inbox. */
export interface FlowsParts extends Omit<FlowKeeper, 'flows'>, Pick<FlowTools, 'seen'> {
  readonly onError: (error: unknown) => void
  readonly onEvent: (event: CallbackEvent, context: EventContext) => void | Promise<void>
  readonly onAsked: (name: string, outcome: AskOutcome) => void
  readonly concurrency: number
  readonly everyMs: number
}

/** Makes each flow once, with the claims of the database. */
function keptFlows<Makers extends FlowMakers>(
  { flows, paces }: FlowsOptions<Makers>,
  tools: FlowTools,
): ReadonlyMap<string, KeptFlow> {
  return new Map(
    Object.entries(flows ?? {}).map(([name, make]) => {
      if (name.trim() === '') throw blankName()
      const flow = make(tools)
      return [name, { flow, pace: paces?.[name] ?? paceOf(flow.provider) }]
    }),
  )
}

/** @throws ThreeDSError `invalid-input` for a blank name */
export function openFlows<Makers extends FlowMakers>(
  options: FlowsOptions<Makers>,
  parts: FlowsParts,
): OpenedFlows<Makers> {
  const { clock, seen } = parts
  const keeper = { ...parts, flows: keptFlows(options, { clock, seen }) }
  const flows = createFlows<Makers>(keeper)
  return {
    flows,
    reconciler: createReconciler(keeper),
    beforeDelivery: async ({ receiver, event }, signal) => {
      if (receiver !== endsReceiver) await flows.hear(event, signal)
    },
    onEvent: async (event, context) => {
      if (context.receiver === endsReceiver) await options.onEnd?.(readEnd(event), context)
      else await parts.onEvent(event, context)
    },
  }
}

const blankName = () =>
  invalidInput([
    { path: 'flows', text: 'the name of a flow is blank', remedy: 'Give it one: it is kept with each flow.' },
  ])
