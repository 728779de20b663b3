import type { CallOptions } from '../../../src/call/options.ts'
import { isThreeDSError } from '../../../src/errors/three-ds-error.ts'
import type { FlowAdapter, Move, StepDraft } from '../../../src/flow/adapter.ts'
import { defineFlow } from '../../../src/flow/define-flow.ts'
import type { ContractFlow } from '../../../src/testing/contract/contract-flow.ts'
import {
  createSampleClient,
  type Payment,
  type PaymentInput,
  type SampleClient,
  type SampleClientOptions,
} from './sample-client.ts'
import { createSampleSandbox } from './sample-sandbox.ts'

const lost: Move = { step: { type: 'poll', reason: 'outcome-unknown', afterMs: 5_000 } }

function stepFor({ state, order }: Payment): StepDraft {
  if (state === 'challenge') {
    return { type: 'challenge', action: { type: 'frame', url: 'https://issuer.example/', hidden: false } }
  }
  const facts = { provider: 'sample', id: order, providerStatus: state, evidence: 'fetched', test: true } as const
  return {
    type: 'done',
    kind: 'payment',
    authentication: { provider: 'sample', status: 'unknown', evidence: 'fetched', test: true },
    payment:
      state === 'paid'
        ? { ...facts, status: 'captured', final: true }
        : { ...facts, status: 'declined', final: true, decline: { kind: 'undistinguished' } },
  }
}

async function look(client: SampleClient, order: string, options: CallOptions | undefined): Promise<Move> {
  try {
    return { step: stepFor(await client.show(order, options)) }
  } catch (error) {
    if (isThreeDSError(error) && error.code === 'not-found') return lost
    throw error
  }
}

const adapterOver = (client: SampleClient): FlowAdapter<PaymentInput, 'sample'> => ({
  provider: 'sample',
  client,
  open: ({ order }) => ({ key: order, data: { order } }),
  start: async (request, call) => ({ step: stepFor(await client.purchase(request, call.options)) }),
  resume: (state, _event, call) => look(client, String(state.data['order']), call.options),
  find: (state, call) => look(client, String(state.data['order']), call.options),
})

/** The sample's flow as the suite sees it, whole or over an adapter that is worse. */
export const sampleFlow = (
  worsen: (adapter: FlowAdapter<PaymentInput, 'sample'>) => FlowAdapter<PaymentInput, 'sample'> = (adapter) => adapter,
): ContractFlow<SampleClientOptions, PaymentInput, 'sample'> => ({
  starts: 'purchase',
  scenarios: ['frictionless', 'challenge', 'failed', 'declined'],
  createSandbox: ({ clock }) => createSampleSandbox(clock),
  createFlow: (options, flowOptions) => defineFlow(worsen(adapterOver(createSampleClient(options))), flowOptions),
  secretsOf: ({ card }) => [card],
})
