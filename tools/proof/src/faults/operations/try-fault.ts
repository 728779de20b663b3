import type { ClientOptions } from '@three-ds/core'
import { createManualClock, type WireAnswer } from '@three-ds/core/testing'
import { type OperationUnderTest, wireText } from '../../operations/operation-under-test.ts'
import { playWireFault } from '../wire/play-wire-fault.ts'
import type { WireFault } from '../wire/wire-fault.ts'

/** How a call ended, and how often it reached the gateway. */
export interface FaultTrial {
  readonly ended: { readonly answer: object } | { readonly error: unknown }
  readonly deliveries: number
}

/** Calls an operation once, while every request of it meets the same fault; none where it is left out. */
export async function tryFault(
  operation: OperationUnderTest,
  answer: WireAnswer,
  fault: WireFault | undefined,
): Promise<FaultTrial> {
  const clock = createManualClock()
  const options: ClientOptions = {
    clock,
    random: () => 0.5,
    // The one fault that passes on the real clock, since the network does.
    ...(fault?.kind === 'stalled' ? { timeoutMs: 8 } : {}),
    fetch: async (input, init) => {
      const request = new Request(input, init)
      return fault === undefined ? fetch() : playWireFault(fault, { fetch, clock }, request)
    },
  }
  let deliveries = 0
  const fetch = async (): Promise<Response> => {
    deliveries += 1
    const headers = { 'content-type': 'application/json', [operation.requestIdHeader]: 'request-1' }
    return new Response(wireText(answer), { status: answer.status, headers })
  }
  try {
    return { ended: { answer: await operation.open(options).call() }, deliveries }
  } catch (error) {
    return { ended: { error }, deliveries }
  }
}
