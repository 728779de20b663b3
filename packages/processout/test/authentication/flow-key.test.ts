import { describe, expect, it } from 'vitest'
import { flowKey } from '../../src/authentication/flow-key.ts'

describe('the idempotency key of a flow', () => {
  it('is the SHA-256 of its name, and stays so: another one would pay again what an older version has paid', async () => {
    expect(await flowKey('order-7')).toBe('df8cf80227ec3237922df0ecd88385c546e4a31bdb8127b033f01e6f21f175df')
  })

  it('goes into a header, whatever the name holds', async () => {
    expect(await flowKey('Bestellung №7 ä\n')).toMatch(/^[0-9a-f]{64}$/)
  })
})
