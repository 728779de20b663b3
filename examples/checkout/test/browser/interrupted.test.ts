import type { GatewayName } from '@three-ds/sandbox'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerIssuer } from './acts.ts'
import { openCheckout } from './open-checkout.ts'

const { checkout, clock, buy, issuer, ending, untilAction, charges, headline, page, context } = openCheckout()

const issuerOn = (tab: Page) => tab.frameLocator('iframe[title="Card verification"]')

/** Has a gateway tell the shop what it has to tell, over the network, as the button in the page does. */
const deliver = async (gateway: GatewayName): Promise<readonly number[]> => {
  const response = await fetch(`${checkout().origin}/api/backstage/callbacks/${gateway}`, { method: 'POST' })
  return ((await response.json()) as { readonly statuses: readonly number[] }).statuses
}

describe('a page that is loaded again in the middle of a challenge', () => {
  it.each([
    ['spreedly', 'unknown captured'],
    ['cardinal', 'authenticated captured'],
    ['finaro', 'authenticated captured'],
  ] as const)('%s: goes on where it stood, and charges once', async (gateway, ends) => {
    const order = await buy(gateway, 'visa/challenge')
    await issuer().locator('input[name=otp]').waitFor()
    await page().reload()
    const again = page().getByRole('button', { name: 'Show your bank’s page here' })
    const field = issuer().locator('input[name=otp]')
    await again.or(field).first().waitFor()
    if (await again.isVisible()) await again.click()
    await answerIssuer(gateway, issuer(), 'passes')
    expect(await ending(order)).toBe(ends)
    await headline('Paid')
    expect(charges(gateway)).toBe(1)
  })

  it('processout: the bank’s own page, loaded again, asks again', async () => {
    const order = await buy('processout', 'visa/challenge')
    await page().locator('input[name=otp]').waitFor()
    await page().reload()
    await answerIssuer('processout', page(), 'passes')
    expect(await ending(order)).toBe('authenticated authorized')
    await headline('Paid')
    expect(charges('processout')).toBe(1)
  })
})

describe('the back button', () => {
  it.each([
    ['processout', 'visa/challenge', 'authenticated authorized'],
    ['spreedly', 'visa/three-ds-1', 'unknown captured'],
  ] as const)('%s: from the bank to the order, and on again: one charge', async (gateway, play, ends) => {
    const order = await buy(gateway, play)
    await page().locator('input[name=otp]').waitFor()
    await page().goBack()
    await page().getByRole('button', { name: 'Go to your bank' }).click()
    await answerIssuer(gateway, page(), 'passes')
    expect(await ending(order)).toBe(ends)
    await headline('Paid')
    expect(charges(gateway)).toBe(1)
  })

  it('from the receipt to the bank: the answer stands, and the order is shown as paid', async () => {
    const order = await buy('processout', 'visa/challenge')
    await answerIssuer('processout', page(), 'passes')
    expect(await ending(order)).toBe('authenticated authorized')
    await headline('Paid')
    await page().goto(`${checkout().origin}/orders/${order.file.order.ticket}`)
    await headline('Paid')
    expect(charges('processout')).toBe(1)
  })
})

describe('two tabs', () => {
  it.each([
    ['spreedly', 'unknown captured'],
    ['finaro', 'authenticated captured'],
  ] as const)('%s: one answers, both are told, one charge', async (gateway, ends) => {
    const order = await buy(gateway, 'visa/challenge')
    await issuer().locator('input[name=otp]').waitFor()
    const other = await context().newPage()
    await other.goto(page().url())
    const again = other.getByRole('button', { name: 'Show your bank’s page here' })
    const field = issuerOn(other).locator('input[name=otp]')
    await again.or(field).first().waitFor()
    if (await again.isVisible()) await again.click()
    await answerIssuer(gateway, issuerOn(other), 'passes')
    expect(await ending(order)).toBe(ends)
    await headline('Paid')
    await other.getByRole('heading', { name: 'Paid', exact: true }).waitFor()
    expect(charges(gateway)).toBe(1)
  })
})

describe('a callback that comes before the redirect', () => {
  it.each([
    ['spreedly', 'visa/three-ds-1', 'unknown captured'],
    ['processout', 'visa/challenge', 'authenticated authorized'],
  ] as const)('%s: ends the order; the redirect changes nothing', async (gateway, play, ends) => {
    const order = await buy(gateway, play)
    await page().locator('input[name=otp]').waitFor()
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page().route('**/return/*', async (route) => {
      await held
      await route.continue()
    })
    const returning = page().waitForRequest('**/return/*')
    await answerIssuer(gateway, page(), 'passes')
    await returning
    expect(await deliver(gateway)).toContain(200)
    expect(await ending(order)).toBe(ends)
    letGo()
    await headline('Paid')
    expect(charges(gateway)).toBe(1)
  })

  it('cardinal: ends the order; what the page reports changes nothing', async () => {
    const order = await buy('cardinal', 'visa/challenge')
    await issuer().locator('input[name=otp]').waitFor()
    await page().route('**/events', async (route) => {
      await deliver('cardinal')
      await ending(order)
      await route.continue()
    })
    await answerIssuer('cardinal', issuer(), 'passes')
    expect(await ending(order)).toBe('authenticated captured')
    await headline('Paid')
    expect(charges('cardinal')).toBe(1)
  })
})

describe('nobody answers', () => {
  it('finaro: a silent fingerprint is over after ten seconds of the shop’s clock', async () => {
    await context().route('**/issuer/fingerprint/**', () => undefined)
    const order = await buy('finaro', 'visa/fingerprint')
    await untilAction(order)
    clock.advance(9_000)
    expect(order.file.receipt).toBeUndefined()
    expect(await ending(order, 1_000)).toBe('authenticated captured')
    await headline('Paid')
    expect(charges('finaro')).toBe(1)
  })

  it.each([
    ['spreedly', 'visa/challenge'],
    ['cardinal', 'visa/challenge'],
    ['finaro', 'visa/challenge'],
    ['processout', 'visa/challenge'],
  ] as const)(
    '%s: whoever walks away is not charged, and the shop does not say so before it knows',
    async (gateway, play) => {
      const order = await buy(gateway, play)
      await untilAction(order)
      await page().close()
      clock.advance(16 * 60_000)
      clock.advance(16 * 60_000)
      expect(charges(gateway)).toBe(0)
      expect(order.file.receipt?.payment.status ?? 'none').not.toBe('captured')
      console.log(
        gateway,
        order.file.step?.type,
        order.file.receipt?.payment.status,
        order.file.receipt?.authentication.status,
      )
    },
  )
})
