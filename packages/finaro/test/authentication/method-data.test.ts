import { toThreeDSMethodData } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { notificationUrlOf } from '../../src/authentication/method-data.ts'
import { fixture } from '../fixture.ts'
import { pathsOf, refusal } from '../refusal.ts'

const seed = fixture('seed-method-data.json')

describe('threeDSMethodData', () => {
  it('is byte for byte what Finaro prints', () => {
    const notificationUrl = String(seed['notificationUrl'])
    expect(toThreeDSMethodData({ notificationUrl, trxId: String(seed['trxId']) })).toBe(seed['threeDSMethodData'])
  })

  it('is standard base64 with padding, where the alphabets differ too', () => {
    const field = toThreeDSMethodData({ notificationUrl: 'https://shop.example/3ds?a=>>>???', trxId: 't' })
    expect(field).toMatch(/[+/]/)
    expect(field).not.toMatch(/[-_]/)
    expect(field.length % 4).toBe(0)
  })

  it('refuses an address that EMV does not take', async () => {
    const notificationUrl = `https://shop.example/${'x'.repeat(256)}`
    const error = await refusal(() => toThreeDSMethodData({ notificationUrl, trxId: 't' }))
    expect(pathsOf(error)).toEqual(['threeDSMethodNotificationURL'])
  })
})

describe('the notification’s address', () => {
  it('bears the invoice of its flow, beside what the shop wrote', () => {
    expect(notificationUrlOf('https://shop.example/3ds?shop=7', '1625')).toBe(
      'https://shop.example/3ds?shop=7&invoice=1625',
    )
  })
})
