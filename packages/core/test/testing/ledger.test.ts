import { describe, expect, it } from 'vitest'
import { createLedger } from '../../src/testing/ledger.ts'

const amount = { minorUnits: 3001, currency: 'USD' }

describe('createLedger', () => {
  it('notes operations in their order, uncharged', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase', amount }, 't1')
    ledger.record({ operation: 'complete' })
    expect(ledger.entries()).toEqual([
      { operation: 'purchase', amount, charged: false },
      { operation: 'complete', charged: false },
    ])
  })

  it('charges the operation that asked for the money, whenever that is', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase', amount }, 't1')
    ledger.record({ operation: 'complete' })
    ledger.charge('t1')
    expect(ledger.entries()).toEqual([
      { operation: 'purchase', amount, charged: true },
      { operation: 'complete', charged: false },
    ])
  })

  it('charges one payment once', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase' }, 't1')
    ledger.charge('t1')
    ledger.charge('t1')
    expect(ledger.entries().filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('charges what was noted first where several things are about one payment', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase' }, 't1')
    ledger.record({ operation: 'complete' }, 't1')
    ledger.charge('t1')
    expect(ledger.entries().map(({ charged }) => charged)).toEqual([true, false])
  })

  it('charges two payments twice', () => {
    const ledger = createLedger()
    for (const token of ['t1', 't2']) {
      ledger.record({ operation: 'purchase' }, token)
      ledger.charge(token)
    }
    expect(ledger.entries().filter(({ charged }) => charged)).toHaveLength(2)
  })

  it('charges nothing for what it has not noted', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'complete' })
    ledger.charge('t1')
    expect(ledger.entries()).toEqual([{ operation: 'complete', charged: false }])
  })

  it('keeps what was read from it as it was', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase' }, 't1')
    const before = ledger.entries()
    ledger.charge('t1')
    expect(before).toEqual([{ operation: 'purchase', charged: false }])
  })

  it('forgets everything', () => {
    const ledger = createLedger()
    ledger.record({ operation: 'purchase' }, 't1')
    ledger.clear()
    expect(ledger.entries()).toEqual([])
  })
})
