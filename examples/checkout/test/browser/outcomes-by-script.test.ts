import type { GatewayName } from '@three-ds/sandbox'
import { describe, expect, it } from 'vitest'
import { type Act, answerIssuer } from './acts.ts'
import { openCheckout } from './open-checkout.ts'

const { buy, issuer, ending, charges, headline, page } = openCheckout()

type Row = readonly [play: string, act: Act | 'is not asked', ends: string, headline: string, charged: 0 | 1]

async function play(gateway: GatewayName, [card, act, ends, words, charged]: Row): Promise<void> {
  const order = await buy(gateway, card)
  if (act !== 'is not asked') await answerIssuer(gateway, issuer(), act)
  expect(await ending(order)).toBe(ends)
  await headline(words)
  expect(charges(gateway)).toBe(charged)
}

describe('Spreedly, with its script in the page', () => {
  it.each<Row>([
    ['visa/frictionless', 'is not asked', 'unknown captured', 'Paid', 1],
    ['visa/fingerprint', 'is not asked', 'unknown captured', 'Paid', 1],
    ['visa/fingerprint-challenge', 'passes', 'unknown captured', 'Paid', 1],
    ['visa/challenge', 'passes', 'unknown captured', 'Paid', 1],
    ['visa/challenge', 'fails', 'unknown declined', 'Declined', 0],
    ['visa/challenge', 'cancels', 'unknown canceled', 'Canceled', 0],
    ['visa/challenge', 'is too slow', 'unknown declined', 'Declined', 0],
    ['visa/failed', 'passes', 'unknown declined', 'Declined', 0],
    ['visa/declined', 'is not asked', 'unknown declined', 'Declined', 0],
    ['mastercard/challenge', 'passes', 'authenticated captured', 'Paid', 1],
  ])('%s, the cardholder %s: %s', (...row) => play('spreedly', row))

  it.each([
    ['passes', 'unknown captured', 'Paid', 1],
    ['cancels', 'unknown canceled', 'Canceled', 0],
  ] as const)('3-D Secure 1, the whole page goes, the cardholder %s: %s', async (act, ends, words, charged) => {
    const order = await buy('spreedly', 'visa/three-ds-1')
    await answerIssuer('spreedly', page(), act)
    expect(await ending(order)).toBe(ends)
    await headline(words)
    expect(charges('spreedly')).toBe(charged)
  })
})

describe('Cardinal, with Songbird in the page', () => {
  it.each<Row>([
    ['visa/frictionless', 'is not asked', 'authenticated captured', 'Paid', 1],
    ['visa/fingerprint', 'is not asked', 'authenticated captured', 'Paid', 1],
    ['visa/challenge', 'passes', 'authenticated captured', 'Paid', 1],
    ['mastercard/challenge', 'passes', 'authenticated captured', 'Paid', 1],
    ['visa/challenge', 'fails', 'failed not-attempted', 'Not paid', 0],
    ['visa/challenge', 'cancels', 'failed not-attempted', 'Not paid', 0],
    ['visa/challenge', 'is too slow', 'failed not-attempted', 'Not paid', 0],
    ['visa/failed', 'passes', 'failed not-attempted', 'Not paid', 0],
    ['visa/declined', 'is not asked', 'authenticated declined', 'Declined', 0],
  ])('%s, the cardholder %s: %s', (...row) => play('cardinal', row))
})
