import { describe, expect, it } from 'vitest'
import { isWellFormedXid, normalizeXid, xidBytes } from '../../src/cryptogram/xid.ts'
import { fortyBytes, simulator, unreadable } from './samples.ts'

/** Printed in Verifone's guide. */
const xid = 'dUF0aExmRVlnODNpRXZlclRsazA='

describe('an XID', () => {
  it('stays as it came', () => {
    expect(normalizeXid(xid)).toBe(xid)
  })

  it('becomes base64 where it was hex', () => {
    expect(normalizeXid(simulator.hex)).toBe(simulator.base64)
  })

  it('has 20 bytes', () => {
    expect(xidBytes(xid)).toHaveLength(20)
    expect(isWellFormedXid(xid)).toBe(true)
    expect(isWellFormedXid(simulator.hex)).toBe(true)
  })

  it('has never 24 or 40', () => {
    expect(isWellFormedXid('jQAB'.repeat(8))).toBe(false)
    expect(isWellFormedXid(fortyBytes)).toBe(false)
  })

  it('is no Directory Server transaction id', () => {
    expect(isWellFormedXid('8827fa9c-fd15-4a44-a51d-3c0cdddf93ba')).toBe(false)
  })

  it.each(unreadable)('is not made up where it cannot be read (row %#)', (text) => {
    expect(xidBytes(text)).toBeUndefined()
    expect(isWellFormedXid(text)).toBe(false)
    expect(normalizeXid(text) === text).toBe(true)
  })
})
