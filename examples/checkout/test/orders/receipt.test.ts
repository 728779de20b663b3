import type { AuthenticationResult, PaymentResult } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { toReceipt } from '../../src/orders/receipt.ts'

const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const authentication: AuthenticationResult = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: true,
  scheme: 'visa',
  eci: '05',
  cavv,
  dsTransId: 'f25084f0-5b16-4c0a-ae5d-b24808a95e4b',
}
const payment: PaymentResult = {
  provider: 'cardinal',
  id: 'payment-1',
  providerStatus: 'SALE SETTLED',
  evidence: 'fetched',
  test: true,
  final: true,
  status: 'captured',
}

describe('toReceipt', () => {
  it('tells how long the cryptogram is, and neither it nor an id', () => {
    const receipt = toReceipt(authentication, payment)
    expect(receipt.authentication.cryptogram).toBe('base64, 20 bytes')
    const text = JSON.stringify(receipt)
    for (const kept of [cavv, 'f25084f0', 'payment-1']) expect(text).not.toContain(kept)
  })

  it('says that nobody is liable in a test, and who would be otherwise', () => {
    const { liability, liabilityIfLive } = toReceipt(authentication, payment)
    expect(liability.liability).toBe('unknown')
    expect(liabilityIfLive.liability).toBe('issuer')
  })

  it('tells why a payment was declined, without the gateway’s own words', () => {
    const decline = { kind: 'soft', text: '<b>call issuer</b>', advice: 'Try again tomorrow.' } as const
    const receipt = toReceipt(authentication, { ...payment, status: 'declined', decline })
    expect(receipt.payment.decline).toEqual({ kind: 'soft', advice: 'Try again tomorrow.' })
  })
})
