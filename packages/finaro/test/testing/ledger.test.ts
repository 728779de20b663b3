import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

const operations = ['authorization', 'sale', 'refund', 'void', 'invoiceInformation'] as const

describe('the ledger', () => {
  it('counts what was approved, and nothing else, whatever is done', async () => {
    const deed = fc.record({
      operation: fc.constantFrom(...operations),
      total: fc.constantFrom(1, 49.99, 219, 999_998.5, 1_000_000),
      invoice: fc.constantFrom('1', '2'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const { client, plain, charges } = openSandbox()
        let approved = 0
        for (const { operation, total, invoice } of deeds) {
          if (operation === 'void' || operation === 'invoiceInformation') {
            await client[operation]({ invoice }).catch(() => undefined)
            continue
          }
          const { kind } = await client[operation](plain({ amount: { total }, transaction: { invoice } }))
          const isPayment = operation !== 'refund'
          if (isPayment && (kind === 'succeeded' || kind === 'partial')) approved += 1
        }
        expect(charges()).toHaveLength(approved)
      }),
      { numRuns: 60 },
    )
  })
})
