import { seededRandom } from '@three-ds/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeReturn, openSandbox } from '../open-sandbox.ts'

type Scenario = Parameters<ReturnType<typeof openSandbox>['authentication']>[0]

async function comeBack(scenario: Scenario, otp: string, completionUrl: string, seed = 1) {
  const { client, authentication, raw } = openSandbox({ random: seededRandom(seed) })
  const asked = { ...authentication(scenario), completionUrl }
  const { result } = await client.standalone(asked)
  const { headers } = await raw('POST', new URL(result[0].redirectUrl ?? '').pathname, `otp=${otp}`)
  const location = headers.get('location') ?? ''
  return { asked, location, j: new URL(location).searchParams.get('j') ?? '' }
}

describe('the return from a challenge', () => {
  it('keeps what the merchant’s own address has, a nonce for one', async () => {
    const { location } = await comeBack('challenge', '0101', 'https://shop.example/back?order=7&nonce=abc#top')
    const url = new URL(location)
    expect(url.searchParams.get('nonce')).toBe('abc')
    expect(url.searchParams.get('order')).toBe('7')
    expect([...url.searchParams.keys()]).toEqual(['order', 'nonce', 'j'])
  })

  it('carries the envelope in standard base64 with its padding, percent-encoded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.stringMatching(/^[0-9A-Za-z]{1,20}$/), async (seed, order) => {
        const { location, j } = await comeBack('challenge', '0101', `https://shop.example/back/${order}`, seed)
        expect(j).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
        expect(j.length % 4).toBe(0)
        expect(location.slice(location.indexOf('j=') + 2)).toMatch(/^(?:[A-Za-z0-9]|%2B|%2F|%3D)+$/)
      }),
      { numRuns: 40 },
    )
  })

  it('tells what was asked, with the invoice as it was sent', async () => {
    const { asked, j } = await comeBack('mastercard-challenge', '4445', 'https://shop.example/back')
    const { amount, card, transaction, threeDSecure } = decodeReturn(j)
    expect(amount.total).toBe(49.99)
    expect(card.number).toBe('XXXXXXXXXXXX0015')
    expect(card.type).toBe('MC')
    expect(transaction.invoice).toBe(asked.transaction.invoice)
    expect(transaction.responseCode).toBe('A')
    expect(threeDSecure?.ecommIndicator).toBe('5')
    expect(threeDSecure?.cryptogram).toHaveLength(28)
    expect(threeDSecure?.directoryServerTranId).toHaveLength(36)
  })

  it('tells a decline with the issuer’s words, and no cryptogram', async () => {
    const { j } = await comeBack('challenge', '3333', 'https://shop.example/back')
    const { transaction, threeDSecure } = decodeReturn(j)
    expect(transaction.responseCode).toBe('D')
    expect(transaction.hostResponse?.reasonCode).toBe('9')
    expect(threeDSecure?.cryptogram).toBeUndefined()
    expect(threeDSecure?.cardholderInfo).toContain('+')
  })

  it('holds no card number', async () => {
    const { asked, j } = await comeBack('challenge', '0101', 'https://shop.example/back')
    expect(Buffer.from(j, 'base64').toString()).not.toContain(asked.card.number)
  })
})
