import { finaroTestCards } from '@three-ds/finaro/testing'
import type { GatewayName } from '@three-ds/sandbox'
import type { FrameLocator, Page } from 'playwright-core'

/** Where the issuer's page is: in a frame of the shop's page, or on a page of its own. */
export type IssuerPage = Pick<Page | FrameLocator, 'locator'>

/** What the cardholder does at the issuer's page. */
export type Act = 'passes' | 'fails' | 'cancels' | 'is too slow'

/** The one-time password that passes. Finaro publishes one for each scheme's card: this is Visa's. */
const passwordOf = (gateway: GatewayName): string =>
  gateway === 'finaro' ? (finaroTestCards.challenge.otp?.right ?? '') : '1234'

async function enter(issuer: IssuerPage, password: string): Promise<void> {
  const field = issuer.locator('input[name=otp]')
  await field.fill(password)
  await field.press('Enter')
}

const press = (issuer: IssuerPage, answer: 'cancel' | 'time-out'): Promise<void> =>
  issuer.locator(`form:has(input[name=answer][value=${answer}]) button`).click()

/** Answers the issuer as the cardholder does. */
export function answerIssuer(gateway: GatewayName, issuer: IssuerPage, act: Act): Promise<void> {
  switch (act) {
    case 'passes':
      return enter(issuer, passwordOf(gateway))
    case 'fails':
      return enter(issuer, '9999')
    case 'cancels':
      return press(issuer, 'cancel')
    case 'is too slow':
      return press(issuer, 'time-out')
  }
}
