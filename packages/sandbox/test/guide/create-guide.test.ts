import { cardinalScenarios } from '@three-ds/cardinal/testing'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { finaroScenarios } from '@three-ds/finaro/testing'
import { processOutScenarios } from '@three-ds/processout/testing'
import { shopifyScenarios } from '@three-ds/shopify/testing'
import { spreedlyScenarios } from '@three-ds/spreedly/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGateways } from '../../src/create-gateways.ts'
import type { GatewayName } from '../../src/gateways.ts'
import { createGuide } from '../../src/guide/create-guide.ts'
import type { GatewayGuide } from '../../src/guide/gateway-guide.ts'

const gateways = createGateways('https://sandbox.example', { clock: createManualClock(), random: seededRandom(7) })
let guides: readonly GatewayGuide[] = []
beforeAll(async () => {
  guides = await createGuide('https://sandbox.example', gateways)
})

function guideOf(name: GatewayName): GatewayGuide {
  const guide = guides.find(({ gateway }) => gateway === name)
  if (guide === undefined) throw new Error('there is no such guide')
  return guide
}

const scenario = (name: GatewayName, wanted: string) => guideOf(name).scenarios.find((one) => one.name === wanted)
const credential = (name: GatewayName, wanted: string) => guideOf(name).values.find((one) => one.name === wanted)?.value

describe('the guide', () => {
  it.each([
    ['processout', processOutScenarios],
    ['finaro', finaroScenarios],
    ['spreedly', spreedlyScenarios],
    ['shopify', shopifyScenarios],
    ['cardinal', cardinalScenarios],
  ] as const)('has every scenario of %s, and an end to each', (name, table) => {
    const { scenarios } = guideOf(name)
    expect(scenarios.map((one) => one.name)).toEqual(Object.keys(table))
    expect(scenarios.filter(({ authentication }) => authentication === 'never ends')).toEqual([])
  })

  it('says what happens, as it was played', () => {
    expect(scenario('spreedly', 'fingerprint-challenge')).toEqual({
      name: 'fingerprint-challenge',
      card: 'enrolled',
      steps: ['fingerprint', 'challenge'],
      authentication: 'unknown',
      payment: 'captured',
      amount: { minorUnits: 3004, currency: 'USD' },
    })
  })

  it('pays where only the authentication is the flow’s', () => {
    expect(scenario('finaro', 'declined')).toMatchObject({ authentication: 'authenticated', payment: 'declined' })
    expect(scenario('cardinal', 'partially-authorized')).toMatchObject({ payment: 'partially-authorized' })
  })

  it('pays nothing that may not be authorized', () => {
    expect(scenario('cardinal', 'failed')).not.toHaveProperty('payment')
    expect(scenario('finaro', 'failed')).not.toHaveProperty('payment')
  })

  it('leaves the served fakes alone', () => {
    for (const { sandbox } of Object.values(gateways)) expect(sandbox.ledger).toEqual([])
  })

  it('has what a client is created with', () => {
    expect(credential('spreedly', 'accessSecret')).toBe(gateways.spreedly.clientOptions.accessSecret)
    expect(credential('spreedly', 'baseUrl')).toBe('https://sandbox.example/spreedly/v1')
    expect(credential('cardinal', 'verifone.userId')).toBe(gateways.cardinal.sandbox.credentials.userId)
    expect(credential('shopify', 'storefront.publicAccessToken')).toEqual(expect.any(String))
    expect(credential('finaro', 'clientGuid')).toBe(gateways.finaro.sandbox.clientGuid)
    expect(credential('processout', 'projectId')).toMatch(/^test-/)
  })

  it("names the stand-in of a gateway's script in the page", () => {
    expect(guideOf('cardinal').pageScript).toBe('https://sandbox.example/cardinal/songbird.js')
    expect(guideOf('finaro')).not.toHaveProperty('pageScript')
  })

  it('names each card as requests name it', () => {
    const card = (name: GatewayName, wanted: string) => guideOf(name).cards.find((one) => one.name === wanted)
    expect(card('spreedly', 'enrolled')?.token).toBe(gateways.spreedly.sandbox.cards.enrolled)
    expect(card('finaro', 'challenge')?.numbers).toEqual([gateways.finaro.sandbox.cards.challenge])
    expect(card('processout', 'visa')?.token).toBe(gateways.processout.sandbox.cardToken)
    expect(card('shopify', 'paid')).toMatchObject({ numbers: [], token: gateways.shopify.sandbox.sessionId })
    expect(card('cardinal', 'challenge')?.numbers).toContain(gateways.cardinal.sandbox.cards.challenge)
  })

  it('says of each card what its table says', () => {
    const does = (name: GatewayName, wanted: string) => guideOf(name).cards.find((one) => one.name === wanted)?.does
    expect(does('finaro', 'challenge')).toBe('VS; challenge: authenticated; one-time password 0101, wrong 3333')
    expect(does('finaro', 'visa')).toBe('VS; not known to 3-D Secure')
    expect(does('processout', 'scaRequired')).toBe('visa; fingerprint, challenge: authenticated; needs 3-D Secure')
    expect(does('processout', 'noMoneyLater')).toBe('visa; from the second use on card.no-money')
    expect(does('spreedly', 'declined')).toBe('visa; declined')
    expect(does('shopify', 'abandonedNotCharged')).toBe('a page to go to; paid; left alone: error; PAYMENT_ERROR')
    expect(does('cardinal', 'challenge-failed')).toBe('enrolled Y; PAResStatus C; signature Y; after the challenge N')
  })
})
