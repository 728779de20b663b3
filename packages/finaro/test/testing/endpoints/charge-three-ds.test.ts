import { describe, expect, it } from 'vitest'
import type { FinaroThreeDSecure } from '../../../src/schemas/three-d-secure.ts'
import type { FinaroTestCard } from '../../../src/testing/data/test-cards.ts'
import { openSandbox } from '../open-sandbox.ts'

/** Twenty bytes that this fake has not made. */
const foreignCryptogram = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

type Scenario = Parameters<ReturnType<typeof openSandbox>['authentication']>[0]

async function authenticated(scenario: Scenario, card: FinaroTestCard) {
  const open = openSandbox()
  const { result } = await open.client.standalone(open.authentication(scenario))
  const { cryptogram = '', ecommIndicator, directoryServerTranId = '' } = result[0].threeDSecure ?? {}
  const earned: FinaroThreeDSecure = {
    cryptogram,
    ecommIndicator: ecommIndicator === '6' ? '6' : '5',
    directoryServerTranId,
    version: '2.2.0',
  }
  const pay = (threeDSecure: FinaroThreeDSecure, with_: FinaroTestCard = card) =>
    open.client.sale(open.plain({ card: { number: open.sandbox.cards[with_], expirationDate: 1229 }, threeDSecure }))
  return { ...open, earned, pay }
}

describe('a payment with 3-D Secure', () => {
  it.each([
    ['frictionless', 'frictionless', '2'],
    ['attempted', 'attempted', '3'],
    ['mastercard-frictionless', 'mastercardFrictionless', '2'],
    ['mastercard-attempted', 'mastercardAttempted', '3'],
    ['downgraded', 'downgraded', 'B'],
  ] as const)('%s is approved, and says of the cryptogram', async (scenario, card, cavvResult) => {
    const { earned, pay } = await authenticated(scenario, card)
    const { kind, result } = await pay(earned)
    expect(kind).toBe('succeeded')
    expect(result[0].threeDSecure?.cavvResult).toBe(cavvResult)
  })

  it('takes a cryptogram that was earned elsewhere, and says nothing of it', async () => {
    const { earned, pay } = await authenticated('frictionless', 'frictionless')
    const { kind, result } = await pay({ ...earned, cryptogram: foreignCryptogram })
    expect(kind).toBe('succeeded')
    expect(result[0].threeDSecure?.cavvResult ?? '').toBe('')
  })

  it('declines a cryptogram that was made for another card', async () => {
    const { earned, pay, charges } = await authenticated('frictionless', 'frictionless')
    const { kind, result } = await pay(earned, 'attempted')
    expect(kind).toBe('declined')
    expect(result[0].threeDSecure?.cavvResult).toBe('1')
    expect(result[0].transaction?.hostResponse?.reasonCode).toBe('-38')
    expect(charges()).toEqual([])
  })

  it('declines an attempt that is handed over as an authentication', async () => {
    const { earned, pay } = await authenticated('attempted', 'attempted')
    const { kind, result } = await pay({ ...earned, ecommIndicator: '5' })
    expect(kind).toBe('declined')
    expect(result[0].transaction?.hostResponse?.reasonCode).toBe('-66')
  })

  it.each(['AAAA', 'not base64 at all', 'AAAAAAAA/COBt84dnIEcwAA3gAAGhgEDoLABAAhAgAABAAAALnNCLw=='])(
    'declines a cryptogram of the wrong length: %s',
    async (cryptogram) => {
      const { earned, pay } = await authenticated('frictionless', 'frictionless')
      const { kind, result } = await pay({ ...earned, cryptogram })
      expect(kind).toBe('declined')
      expect(result[0].transaction?.hostResponse?.reasonCode).toBe('81')
    },
  )

  it('declines a Mastercard without the id of the Directory Server, and no other card', async () => {
    const mastercard = await authenticated('mastercard-frictionless', 'mastercardFrictionless')
    const { directoryServerTranId: _, ...without } = mastercard.earned
    expect((await mastercard.pay(without)).result[0].transaction?.hostResponse?.reasonCode).toBe('-66')
    const visa = await authenticated('frictionless', 'frictionless')
    const { directoryServerTranId: __, ...withoutToo } = visa.earned
    expect((await visa.pay(withoutToo)).kind).toBe('succeeded')
  })

  it.each([
    ['nothing of the version', {}],
    ['3-D Secure 1', { version: '1.0.2' }],
    ['half a version', { version: '2' }],
    ['two versions', { version: '2.2.0', programProtocol: '1' }],
    ['a protocol that is none', { programProtocol: '22' }],
  ])('declines what says %s', async (_, told) => {
    const { api, plain, charges } = openSandbox()
    const threeDSecure = { ecommIndicator: '5', cryptogram: foreignCryptogram, ...told }
    const body = { ...plain(), dateTime: '2026-01-31T09:30:00.000+00:00', threeDSecure }
    const { result } = await api('POST', '/transactions/sale', body)
    expect(result.transaction.responseCode).toBe('D')
    expect(charges()).toEqual([])
  })

  it.each([{ version: '2.1.0' }, { programProtocol: '1' }, { version: '2.1.0', programProtocol: '1' }])(
    'takes the version in either form, and in both: %j',
    async (told) => {
      const { api, plain } = openSandbox()
      const threeDSecure = { ecommIndicator: '5', cryptogram: foreignCryptogram, ...told }
      const body = { ...plain(), dateTime: '2026-01-31T09:30:00.000+00:00', threeDSecure }
      expect((await api('POST', '/transactions/sale', body)).result.transaction.responseCode).toBe('A')
    },
  )

  it.each([
    ['5', 'D'],
    ['6', 'D'],
    ['7', 'A'],
  ])('answers indicator %s without a cryptogram with %s', async (ecommIndicator, letter) => {
    const { api, plain } = openSandbox()
    const body = { ...plain(), dateTime: '2026-01-31T09:30:00.000+00:00', threeDSecure: { ecommIndicator } }
    expect((await api('POST', '/transactions/sale', body)).result.transaction.responseCode).toBe(letter)
  })

  it.each(['05', '02', '', 5])('refuses the indicator %j', async (ecommIndicator) => {
    const { api, plain } = openSandbox()
    const threeDSecure = { ecommIndicator, cryptogram: foreignCryptogram }
    const body = { ...plain(), dateTime: '2026-01-31T09:30:00.000+00:00', threeDSecure }
    const { status, result } = await api('POST', '/transactions/sale', body)
    expect(status).toBe(400)
    expect(result.error.longText).toBe('Invalid: threeDSecure.ecommIndicator')
  })
})

describe('a payment without 3-D Secure', () => {
  it('is declined with 1A where the issuer wants it', async () => {
    const { client, sandbox, plain } = openSandbox()
    const card = { number: sandbox.cards.scaRequired, expirationDate: 1229 }
    const { kind, result } = await client.sale(plain({ card }))
    expect(kind).toBe('declined')
    expect(result[0].transaction?.hostResponse?.reasonCode).toBe('1A')
  })

  it('says nothing of a cryptogram', async () => {
    const { client, plain } = openSandbox()
    expect((await client.sale(plain())).result[0].threeDSecure).toBeUndefined()
  })
})
