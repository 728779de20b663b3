import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

const cards = ['visa', 'threeDSRequired', 'noMoney', 'captureFails', 'refundFails', 'noMoneyLater'] as const
const operations = ['authorizeInvoice', 'captureInvoice', 'voidInvoice', 'refundInvoice'] as const

describe('the ledger', () => {
  it('counts what was authorized, and nothing else, whatever is done', async () => {
    const deed = fc.record({
      operation: fc.constantFrom(...operations),
      card: fc.constantFrom(...cards),
      key: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const { client, sandbox, invoice, charges } = openSandbox()
        const id = await invoice()
        for (const { operation, card, key: idempotencyKey } of deeds) {
          const source = sandbox.cards[card]
          const body = operation === 'refundInvoice' ? { amount: '1' } : operation === 'voidInvoice' ? {} : { source }
          // The union of four bodies, each for its own call.
          const call = client[operation] as (...all: unknown[]) => Promise<unknown>
          await call(id, body, { idempotencyKey }).catch(() => undefined)
        }
        const { transactions } = await client.listInvoiceTransactions(id)
        const reserved = transactions.filter(
          ({ authorized_amount, status }) => authorized_amount !== '0' || status === 'voided',
        )
        expect(charges()).toHaveLength(reserved.length)
      }),
      { numRuns: 60 },
    )
  })
})
