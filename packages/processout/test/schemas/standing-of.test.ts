import { describe, expect, it } from 'vitest'
import { standingOf } from '../../src/schemas/standing-of.ts'
import { knownTransactionStatuses } from '../../src/schemas/transaction-statuses.ts'

describe('the standing of a transaction', () => {
  it.each([
    ['settled', ['authorized', 'completed', 'pending-capture']],
    ['moving', ['waiting', 'pending', 'in-review']],
    ['failed', ['failed', 'blocked']],
  ])('%s is that of %j and of nothing else', (standing, statuses) => {
    const found = knownTransactionStatuses.filter((status) => standingOf(status) === standing)
    expect(found.toSorted()).toEqual(statuses.toSorted())
  })

  it('is afterwards where something happened to settled money', () => {
    const others = knownTransactionStatuses.filter((status) => standingOf(status) === 'afterwards')
    expect(others).toContain('voided')
    expect(others).toContain('chargeback-initiated')
    expect(others).toHaveLength(9)
  })

  it.each([undefined, '', 'something-new', 'Authorized', 'constructor', '__proto__'])(
    'of %s is not known',
    (status) => {
      expect(standingOf(status)).toBeUndefined()
    },
  )
})
