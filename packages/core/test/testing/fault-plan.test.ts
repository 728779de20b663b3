import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/testing/fault.ts'
import { createFaultPlan } from '../../src/testing/fault-plan.ts'
import { refusal } from '../refusal.ts'

const cut: Fault = { kind: 'cut-after' }
const empty: Fault = { kind: 'empty-200' }
const plan = () => createFaultPlan(['purchase', 'capture'])

describe('createFaultPlan', () => {
  it('has no fault at first', () => {
    expect(plan().take('purchase')).toBeUndefined()
  })

  it('gives a fault out once', () => {
    const faults = plan()
    faults.add(cut)
    expect(faults.take('purchase')).toBe(cut)
    expect(faults.take('purchase')).toBeUndefined()
  })

  it('gives it out as often as was asked', () => {
    const faults = plan()
    faults.add(cut, { times: 2 })
    expect([faults.take('purchase'), faults.take('capture'), faults.take('capture')]).toEqual([cut, cut, undefined])
  })

  it('keeps the fault of one operation from the others', () => {
    const faults = plan()
    faults.add(cut, { operation: 'capture' })
    expect(faults.take('purchase')).toBeUndefined()
    expect(faults.take(undefined)).toBeUndefined()
    expect(faults.take('capture')).toBe(cut)
  })

  it('lets a fault of any operation fall on a request that no route fits', () => {
    const faults = plan()
    faults.add(cut)
    expect(faults.take(undefined)).toBe(cut)
  })

  it('keeps the order in which faults were planned', () => {
    const faults = plan()
    faults.add(cut, { operation: 'purchase' })
    faults.add(empty)
    expect([faults.take('purchase'), faults.take('purchase')]).toEqual([cut, empty])
  })

  it('forgets what is planned', () => {
    const faults = plan()
    faults.add(cut, { times: 9 })
    faults.clear()
    expect(faults.take('purchase')).toBeUndefined()
  })

  it('tells what is still to be played, in the order of planning', () => {
    const faults = plan()
    faults.add(cut, { operation: 'purchase', times: 2 })
    faults.add(empty)
    faults.take('purchase')
    expect(faults.planned()).toEqual([
      { fault: cut, operation: 'purchase', left: 1 },
      { fault: empty, left: 1 },
    ])
    faults.take('capture')
    expect(faults.planned()).toEqual([{ fault: cut, operation: 'purchase', left: 1 }])
  })

  it('names the operations that it takes', () => {
    expect(plan().operations).toEqual(['purchase', 'capture'])
  })

  it('refuses an operation that does not exist, and names those that do', () => {
    const error = refusal(() => plan().add(cut, { operation: 'purchse' }))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe('operation')
    expect(error.remedy).toBe('Name one of purchase, capture.')
    expect(error.message).not.toContain('purchse')
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to fail %s times', (times) => {
    expect(refusal(() => plan().add(cut, { times })).issues[0]?.path).toBe('times')
  })
})
