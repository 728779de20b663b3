import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** An invoice that is authorized, read with its operations, and let go of again. */
export const processout: Source = {
  name: 'ProcessOut',
  note: 'spent',
  // Its fake has no Mastercard that passes without friction.
  cases: cardCases.filter(({ scheme, way }) => scheme === 'visa' || way === 'challenge'),
  async earn({ scheme, way }) {
    const sandbox = createProcessOutSandbox()
    const client = createProcessOutClient(sandbox.clientOptions)
    const flow = createProcessOutFlow(client)
    let step = await flow.start(sandbox.request(scheme === 'visa' ? way : 'mastercard-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    if (step.kind !== 'payment') throw new Error('ProcessOut has authenticated without a payment.')
    const { transaction } = await client.getTransaction(step.payment.id)
    await client.voidInvoice(transaction?.invoice_id ?? '')
    return step.authentication
  },
}
