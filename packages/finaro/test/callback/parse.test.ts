import { describe, expect, it } from 'vitest'
import { parseNotification } from '../../src/callback/parse.ts'

const form = (trxId: string) =>
  new TextEncoder().encode(
    new URLSearchParams({ threeDSMethodData: btoa(JSON.stringify({ threeDSServerTransID: trxId })) }).toString(),
  )

describe('the address that a notification came to', () => {
  it.each([
    ['https://shop.example/3ds?invoice=0042', 'finaro:42'],
    ['https://shop.example/3ds', 'finaro:t1'],
    ['/3ds?invoice=42', 'finaro:t1'],
    ['', 'finaro:t1'],
  ])('%j makes the name %s: one that is no absolute address names nothing', (url, id) => {
    expect(parseNotification(url, form('t1'))).toMatchObject({ verdict: 'accepted', event: { id } })
  })
})

describe('the transaction id of a notification', () => {
  it('has 128 characters at most', () => {
    const longest = 'x'.repeat(128)
    expect(parseNotification('', form(longest))).toMatchObject({
      verdict: 'accepted',
      event: { data: { trxId: longest } },
    })
    expect(parseNotification('', form(`${longest}x`))).toMatchObject({ verdict: 'refused', reason: 'unreadable' })
  })
})
