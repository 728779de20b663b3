import {
  type AuthenticationFlow,
  defineFlow,
  type Move,
  type SeenStore,
  type StepDraft,
  ThreeDSError,
} from '@three-ds/core'
import type { ManualClock } from '@three-ds/core/testing'

/** A gateway on paper, which two machines may share: it does what the test says next, and notes what it was asked. */
export interface PaperGateway {
  readonly calls: string[]
  readonly will: { start: Answer; act: Answer; read: Answer; find: Answer }
}
type Answer = () => Promise<Move> | Move

export const challenge: StepDraft = { type: 'challenge', action: { type: 'script', script: 'paper', parameters: {} } }
export const processing: StepDraft = { type: 'poll', reason: 'processing', afterMs: 2_000 }
export const done: StepDraft = {
  type: 'done',
  kind: 'authentication',
  authentication: { provider: 'paper', status: 'authenticated', evidence: 'fetched', test: true },
}

export const failure = (outcome: 'not-sent' | 'rejected' | 'unknown', code: ThreeDSError['code'] = 'network') =>
  new ThreeDSError({ code, message: 'planned', outcome, remedy: 'none', retryable: true })

/** It shows a challenge, and ends when it is asked again. */
export const paperGateway = (): PaperGateway => ({
  calls: [],
  will: {
    start: () => ({ step: challenge }),
    act: () => ({ step: done }),
    read: () => ({ step: done }),
    find: () => ({ step: challenge, data: { found: true } }),
  },
})

/** A flow of that gateway; a script of the page makes it act. */
export function paperFlow(
  { calls, will }: PaperGateway,
  options: { readonly seen: SeenStore; readonly clock: ManualClock },
): AuthenticationFlow<{ readonly order: string }, 'paper'> {
  const ask = (name: keyof typeof will) => {
    calls.push(name)
    return will[name]()
  }
  return defineFlow(
    {
      provider: 'paper',
      client: {},
      open: ({ order }) => ({ key: order, data: { order } }),
      start: async () => ask('start'),
      resume: async (_state, event, call) => (event.type === 'script' ? call.act(async () => ask('act')) : ask('read')),
      find: async () => ask('find'),
    },
    options,
  )
}
