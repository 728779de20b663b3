import { describe, expect, it } from 'vitest'
import { authenticatedOperation } from '../../src/authentication/authenticated-operation.ts'

const withCavv = (type: string, cavv: string, has_failed = false) => ({
  type,
  has_failed,
  payment_data_network_authentication: { cavv },
})

describe('the operation that was authorized', () => {
  it('is the last one with a cryptogram that reserved or took money', () => {
    const operations = [
      withCavv('authorization', 'a'),
      withCavv('sale', 'b'),
      { type: 'sale' },
      withCavv('capture', 'c'),
    ]
    expect(authenticatedOperation(operations)).toBe(operations[1])
  })

  it('is the last one at all where none has a cryptogram', () => {
    const operations = [
      { type: 'authorization', eci: '05' },
      { type: 'authorization', eci: '06' },
      withCavv('sale', ''),
    ]
    expect(authenticatedOperation(operations)).toBe(operations[2])
  })

  it('is none that failed, and none that tells nothing of an authentication', () => {
    expect(authenticatedOperation([withCavv('authorization', 'a', true), withCavv('refund', 'b'), {}])).toBeUndefined()
    expect(authenticatedOperation()).toBeUndefined()
  })
})
