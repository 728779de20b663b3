import { waitFor } from '@three-ds/core'
import type { Shop } from './shop.ts'

/** A payment whose answer is lost: does the flow find it by its unique token, and send nothing again? */
export async function loseAnAnswer({ flows, sandbox, clock, charges }: Shop): Promise<boolean> {
  const before = charges()
  sandbox.fail({ kind: 'empty-200' }, { operation: 'createPayment' })
  const lost = await flows.checkout.start(sandbox.request('frictionless'))
  const found = await waitFor(flows.checkout, lost, { clock })
  return (
    lost.type === 'poll' &&
    found.type === 'done' &&
    found.kind === 'payment' &&
    found.payment.status === 'captured' &&
    charges() - before === 1
  )
}
