import type { Clock } from '@three-ds/core'
import { createFinaroFlow } from '@three-ds/finaro'
import type { PlannedAnswer, RecordedGateway } from '../recorded-gateway.ts'
import { clientOver } from '../sample.ts'

/** A flow over planned answers, with a nonce that is known. */
export function flowOver(...answers: readonly PlannedAnswer[]): {
  readonly flow: ReturnType<typeof createFinaroFlow>
  readonly gateway: RecordedGateway
  readonly clock: Clock & { advance(ms: number): void }
} {
  const { client, gateway, clock } = clientOver(...answers)
  return { flow: createFinaroFlow(client, { clock, nonce: () => 'nonce1' }), gateway, clock }
}

/** The browser's return from a challenge that ended with this result. */
export const back = (result: object) => ({
  type: 'return' as const,
  parameters: { threeDSNonce: 'nonce1', j: btoa(JSON.stringify({ result: [result] })) },
})

/** What the page reports once the notification's answer stands in the frame. */
export const completed = { type: 'frame', outcome: 'completed' } as const
