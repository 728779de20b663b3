import type { Shop } from './shop.ts'

/** An authorization whose answer is lost: does the flow find the one payment by its invoice, and send nothing again? */
export async function loseAnAnswer({ flow, sandbox, charges }: Shop): Promise<boolean> {
  const before = charges()
  sandbox.fail({ kind: 'empty-200' }, { operation: 'authorizeInvoice' })
  const lost = await flow.start(sandbox.request('without-3ds'))
  const found = await flow.resume(lost.state, { type: 'poll' })
  return (
    lost.type === 'poll' &&
    found.type === 'done' &&
    found.kind === 'payment' &&
    found.payment.status === 'authorized' &&
    charges() - before === 1
  )
}
