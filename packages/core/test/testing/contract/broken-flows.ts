import { ThreeDSError } from '../../../src/errors/three-ds-error.ts'
import type { ContractFlow } from '../../../src/testing/contract/contract-flow.ts'
import type { PaymentInput, SampleClientOptions } from './sample-client.ts'
import { sampleFlow } from './sample-flow.ts'

/** One way to break a promise of the flow, and the cases that must see it. */
export interface BrokenFlow {
  readonly title: string
  readonly flow: ContractFlow<SampleClientOptions, PaymentInput, 'sample'>
  readonly caughtBy: readonly string[]
}

const isCharged = 'flow: challenge: comes to an end, each step in another process'

export const brokenFlows: readonly BrokenFlow[] = [
  {
    title: 'claims no key',
    flow: {
      ...sampleFlow(),
      createFlow: (client, { clock }) => sampleFlow().createFlow(client, { clock }),
    },
    caughtBy: [
      'flow: is started once for a request, however often it is asked',
      'flow: is started once by two that start at the same moment',
    ],
  },
  {
    title: 'sends again what it does not find',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      find: (state, call) => adapter.start({ order: String(state.data['order']), card: 'card-frictionless' }, call),
    })),
    caughtBy: [
      'flow: finds out what became of a start whose answer got lost',
      'flow: never sends again what it does not find',
    ],
  },
  {
    title: 'keeps the card in its state',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      open: (request) => ({ key: request.order, data: { ...request } }),
    })),
    caughtBy: [isCharged],
  },
  {
    title: 'keeps too much in its state',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      open: ({ order }) => ({ key: order, data: { order, history: 'x'.repeat(1_000) } }),
    })),
    caughtBy: [isCharged],
  },
  {
    title: 'keeps a value that JSON loses',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      // What the types forbid, a cast in a provider package allows.
      open: ({ order }) => ({ key: order, data: { order, since: new Date(0) as never } }),
    })),
    caughtBy: [isCharged],
  },
  {
    title: 'throws where the outcome of a start is unknown',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      start: (request, call) => adapter.start(request, { ...call, act: (work) => work() }).catch(asRefusal),
    })),
    caughtBy: ['flow: finds out what became of a start whose answer got lost'],
  },
  {
    title: 'never comes to an end',
    flow: sampleFlow((adapter) => ({
      ...adapter,
      resume: async () => ({ step: { type: 'poll', reason: 'processing', afterMs: 1 } }),
    })),
    caughtBy: [isCharged, 'flow: may be told the same twice'],
  },
]

function asRefusal(): never {
  throw new ThreeDSError({ code: 'network', message: 'it broke', outcome: 'rejected', remedy: 'none' })
}
