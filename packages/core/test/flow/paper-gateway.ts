import { ThreeDSError, type ThreeDSErrorInit } from '../../src/errors/three-ds-error.ts'
import type { FlowAdapter, FlowCall, Move, StepDraft } from '../../src/flow/adapter.ts'
import type { FlowOptions } from '../../src/flow/authentication-flow.ts'
import { defineFlow } from '../../src/flow/define-flow.ts'
import type { Clock } from '../../src/vocabulary/clock.ts'

/** A gateway on paper: it does what the test says next, and notes what it was asked. */
export interface PaperGateway {
  readonly calls: string[]
  /** What the next call of a name does; the last one stays. */
  readonly will: { start: Answer; act: Answer; find: Answer; read: Answer }
}
type Answer = (call: FlowCall) => Promise<Move> | Move

export const challenge: StepDraft = { type: 'challenge', action: { type: 'script', script: 'paper', parameters: {} } }

export const done: StepDraft = {
  type: 'done',
  kind: 'authentication',
  authentication: { provider: 'paper', status: 'authenticated', evidence: 'fetched', test: true },
}

export const failure = (init: Partial<ThreeDSErrorInit>): ThreeDSError =>
  new ThreeDSError({ code: 'network', message: 'planned', outcome: 'unknown', remedy: 'none', ...init })

/** A clock that stands still until somebody sleeps. */
export function paperClock(
  start = Date.UTC(2026, 0, 31),
): Clock & { advance(ms: number): void; readonly slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms
    },
    sleep: async (ms, signal) => {
      if ((signal as AbortSignal | undefined)?.aborted) throw new Error('aborted')
      slept.push(ms)
      now += ms
    },
  }
}

/** `resume` reads; an event of type `frame` makes it act. */
export function paperFlow(options: FlowOptions = {}, client: object = {}) {
  const gateway: PaperGateway = {
    calls: [],
    will: {
      start: () => ({ step: challenge }),
      act: () => ({ step: done }),
      find: () => ({ step: challenge, data: { found: true } }),
      read: () => ({ step: challenge }),
    },
  }
  const adapter: FlowAdapter<{ readonly order: string }, 'paper'> = {
    provider: 'paper',
    client,
    open: ({ order }) => ({ key: order, data: { order } }),
    start: async (_request, call) => {
      gateway.calls.push('start')
      return gateway.will.start(call)
    },
    resume: async (_state, event, call) => {
      if (event.type !== 'frame') {
        gateway.calls.push('read')
        return gateway.will.read(call)
      }
      return call.act(async () => {
        gateway.calls.push('act')
        return gateway.will.act(call)
      })
    },
    find: async (_state, call) => {
      gateway.calls.push('find')
      return gateway.will.find(call)
    },
  }
  return { gateway, flow: defineFlow(adapter, options) }
}
