import {
  type AuthenticationEvent,
  type AuthenticationStep,
  type CallbackEvent,
  type CallOptions,
  invalidInput,
} from '@three-ds/core'
import type { FlowKeeper } from './flow-keeper.ts'
import type { FlowRecord } from './flow-record.ts'
import { readFlow } from './flow-rows.ts'
import type { FlowMakers, RequestOf } from './flow-set.ts'
import { hearCallback } from './hear-callback.ts'
import { resumeKeptFlow } from './resume-kept-flow.ts'
import { startKeptFlow } from './start-kept-flow.ts'

/** Flows that are kept in the database: any machine starts, resumes or ends them. */
export interface Flows<Makers extends FlowMakers> {
  /**
   * Keeps a flow and starts it. Started again, on any machine, after a crash too, it sends nothing and answers where the flow stands.
   *
   * The flow is opened, kept and then started, so what `mapRequest` makes of your request is made twice: let it draw nothing at random,
   * or what is kept is not what was sent.
   *
   * @throws ThreeDSError as `flow.start`: nothing was done, and nothing is kept. InboxError where the database fails: start again, which
   *   sends only what was not sent. What a process could not take back while its database was away keeps others waiting for two minutes
   */
  start<Name extends keyof Makers & string>(
    name: Name,
    request: RequestOf<Makers[Name]>,
    options?: CallOptions,
  ): Promise<AuthenticationStep>
  /**
   * Moves a flow on with what the browser reports, or `{ type: 'poll' }`. Callbacks that the inbox receives need no call of this: they
   * move their flow by themselves. Where another machine is at the flow, it waits for its turn, ten seconds at most; then the step bears the
   * note `repeated`, and the event may be handed over again.
   *
   * @throws ThreeDSError `not-found` for a flow that is not kept; else as `flow.resume`. InboxError where the database fails
   */
  resume(id: string, event: AuthenticationEvent, options?: CallOptions): Promise<AuthenticationStep>
  /** Where a flow stands, without asking anybody; `undefined` where it is not kept. Its `state` is for the server alone. */
  load(id: string): Promise<FlowRecord | undefined>
}

/** What the rest of the inbox calls. */
export interface FlowsInside<Makers extends FlowMakers> extends Flows<Makers> {
  hear(event: CallbackEvent, signal: AbortSignal): Promise<void>
}

/** Flows over a keeper. */
export function createFlows<Makers extends FlowMakers>(keeper: FlowKeeper): FlowsInside<Makers> {
  const starts = { ...keeper, left: new Map<string, number>() }
  return {
    start: async (name, request, options) => {
      const kept = keeper.flows.get(name)
      if (kept === undefined) throw unknownName()
      // The request fits the maker of this name; the map has forgotten which one that was.
      return startKeptFlow(starts, name, kept, request as never, options)
    },
    resume: (id, event, options) => resumeKeptFlow(keeper, id, event, options),
    load: (id) => readFlow(keeper.database, id),
    hear: (event, signal) => hearCallback(keeper, event, signal),
  }
}

const unknownName = () =>
  invalidInput([
    { path: 'name', text: 'no flow is registered under this name', remedy: 'Hand it to the inbox among `flows`.' },
  ])
