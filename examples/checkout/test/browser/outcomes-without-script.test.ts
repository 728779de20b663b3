import { describe, expect, it } from 'vitest'
import { type Act, answerIssuer } from './acts.ts'
import { openCheckout } from './open-checkout.ts'

const { buy, issuer, ending, untilAction, charges, headline, page } = openCheckout()

type Row = readonly [play: string, act: Act | 'is not asked', ends: string, headline: string, charged: 0 | 1]

/** Shopify and its like are asked again and again: the shop's clock moves on by so much each time. */
const pollMs = 1_000

describe('Finaro, with frames of the shop’s own', () => {
  it.each<Row>([
    ['visa/frictionless', 'is not asked', 'authenticated captured', 'Paid', 1],
    ['visa/fingerprint', 'is not asked', 'authenticated captured', 'Paid', 1],
    ['visa/fingerprint-challenge', 'passes', 'authenticated captured', 'Paid', 1],
    ['visa/challenge', 'passes', 'authenticated captured', 'Paid', 1],
    ['visa/challenge', 'fails', 'failed not-attempted', 'Not paid', 0],
    ['visa/challenge', 'cancels', 'failed not-attempted', 'Not paid', 0],
    ['visa/challenge', 'is too slow', 'failed not-attempted', 'Not paid', 0],
    ['visa/declined', 'is not asked', 'authenticated declined', 'Declined', 0],
  ])('%s, the cardholder %s: %s', async (card, act, ends, words, charged) => {
    const order = await buy('finaro', card)
    if (act !== 'is not asked') await answerIssuer('finaro', issuer(), act)
    expect(await ending(order)).toBe(ends)
    await headline(words)
    expect(charges('finaro')).toBe(charged)
  })

  it('in place of the shop: the cardholder comes back to the order', async () => {
    const order = await buy('finaro', 'visa/challenge', 'page')
    await answerIssuer('finaro', page(), 'passes')
    expect(await ending(order)).toBe('authenticated captured')
    await headline('Paid')
    expect(charges('finaro')).toBe(1)
  })

  it('in a window: it is closed once the cardholder is back', async () => {
    const order = await buy('finaro', 'visa/challenge', 'window')
    const opening = page().waitForEvent('popup')
    await page().getByRole('button', { name: 'Open your bank’s page' }).click()
    const bank = await opening
    const closing = bank.waitForEvent('close')
    await answerIssuer('finaro', bank, 'passes')
    expect(await ending(order)).toBe('authenticated captured')
    await closing
    await headline('Paid')
    expect(charges('finaro')).toBe(1)
  })
})

describe('ProcessOut, on its hosted page', () => {
  it.each<Row>([
    ['visa/frictionless', 'is not asked', 'authenticated authorized', 'Paid', 1],
    ['visa/fingerprint', 'is not asked', 'authenticated authorized', 'Paid', 1],
    ['visa/challenge', 'passes', 'authenticated authorized', 'Paid', 1],
    ['visa/fingerprint-challenge', 'passes', 'authenticated authorized', 'Paid', 1],
    ['visa/challenge', 'fails', 'failed declined', 'Declined', 0],
    ['visa/challenge', 'cancels', 'unknown declined', 'Declined', 0],
    ['visa/challenge', 'is too slow', 'failed declined', 'Declined', 0],
    ['visa/declined', 'is not asked', 'unknown declined', 'Declined', 0],
  ])('%s, the cardholder %s: %s', async (card, act, ends, words, charged) => {
    const order = await buy('processout', card)
    if (act !== 'is not asked') await answerIssuer('processout', page(), act)
    expect(await ending(order)).toBe(ends)
    await headline(words)
    expect(charges('processout')).toBe(charged)
  })
})

describe('Shopify, in a window that does not come back by itself', () => {
  it.each<Row>([
    ['vault/frictionless', 'is not asked', 'unknown captured', 'Paid', 1],
    ['vault/slow', 'is not asked', 'unknown captured', 'Paid', 1],
    ['vault/challenge', 'passes', 'unknown captured', 'Paid', 1],
    ['vault/challenge', 'fails', 'unknown declined', 'Declined', 0],
    ['vault/challenge', 'cancels', 'unknown declined', 'Declined', 0],
    ['vault/challenge', 'is too slow', 'unknown declined', 'Declined', 0],
    ['vault/declined', 'is not asked', 'unknown declined', 'Declined', 0],
  ])('%s, the cardholder %s: %s', async (card, act, ends, words, charged) => {
    const order = await buy('shopify', card)
    if (act !== 'is not asked') {
      await untilAction(order, pollMs)
      const opening = page().waitForEvent('popup')
      await page().getByRole('button', { name: 'Open your bank’s page' }).click()
      await answerIssuer('shopify', await opening, act)
    }
    expect(await ending(order, pollMs)).toBe(ends)
    await headline(words)
    expect(charges('shopify')).toBe(charged)
  })
})
