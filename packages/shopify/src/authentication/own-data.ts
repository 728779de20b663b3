import { type JsonObject, ThreeDSError } from '@three-ds/core'
import { provider } from '../provider.ts'

/** Which of the flows wrote a state. */
export type FlowName = 'cart' | 'payment' | 'checkout'

const text = 'this state is of another of Shopify’s flows'

/**
 * The data of a state, if this flow wrote it: all flows of this package bear the provider's name, so a store that mixed them up
 * would not be noticed.
 *
 * @throws ThreeDSError `state-refused` for another flow's
 */
export function ownData(data: JsonObject, flow: FlowName): JsonObject {
  if (data['flow'] === flow) return data
  throw new ThreeDSError({
    code: 'state-refused',
    message: `data.flow: ${text}`,
    outcome: 'not-sent',
    remedy: 'Resume it with the flow that started it.',
    provider,
    operation: 'resume',
    issues: [{ path: 'data.flow', text }],
  })
}
