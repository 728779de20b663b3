import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { openBank } from './open-bank.ts'

const bank = openBank()

async function finaro() {
  const { clientOptions, sandbox } = bank.server.gateways.finaro
  const flow = createFinaroFlow(createFinaroClient(clientOptions))
  const step = await flow.start(sandbox.request('challenge', { completionUrl: bank.returnUrl }))
  if (step.type !== 'challenge' || step.action.type === 'script') throw new Error('no page is to be shown')
  const { url } = step.action
  const { state } = step
  /** What the shop makes of the address to which the browser came back. */
  const ended = async () => {
    const parameters = Object.fromEntries(new URL(bank.page.url()).searchParams)
    const after = await flow.resume(state, { type: 'return', parameters })
    return after.type === 'done' ? after.authentication.status : after.type
  }
  return { url, ended }
}

describe('a challenge, at Finaro', () => {
  it.each([
    ['0101', 'authenticated'],
    ['3333', 'failed'],
  ])('with the password %s: %s', async (password, status) => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.typePassword(password)
    await bank.backAtShop()
    expect(await ended()).toBe(status)
  })

  it.each(['Cancel', 'Let it time out'])('%s: failed', async (name) => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.press(name)
    await bank.backAtShop()
    expect(await ended()).toBe('failed')
  })

  it('can be taken by the keyboard alone, beginning in the password', async () => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    // The browser moves there when it first draws the page, which may be after it has loaded.
    const begun = () => bank.page.locator('#code:focus').waitFor()
    await begun()
    const focused = () =>
      bank.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim())
    const order = [await focused()]
    for (let press = 0; press < 4; press += 1) {
      await bank.page.keyboard.press('Tab')
      order.push(await focused())
    }
    expect(order).toEqual(['code', 'Confirm payment', 'Approve in the app', 'Cancel', 'Let it time out'])
    await bank.page.reload()
    await begun()
    await bank.page.keyboard.type('0101')
    await bank.page.keyboard.press('Enter')
    await bank.backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('needs no script, and asks again where nothing was typed', async () => {
    await bank.withoutScript()
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.page.getByLabel('One-time password').fill(' ')
    await bank.press('Confirm payment')
    await bank.page.getByRole('alert').waitFor()
    await bank.typePassword('0101')
    await bank.backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it.each([
    ['Approve', 'authenticated'],
    ['Decline', 'failed'],
  ])('goes on by itself once the bank’s app has heard "%s": %s', async (answer, status) => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.press('Approve in the app')
    const [app] = await Promise.all([
      bank.context.waitForEvent('page'),
      bank.page.getByRole('link', { name: "Open the bank's app" }).click(),
    ])
    await app.getByRole('button', { name: answer }).click()
    await app.getByText(`You have ${answer === 'Approve' ? 'approved' : 'declined'} the payment.`).waitFor()
    await bank.backAtShop()
    expect(await ended()).toBe(status)
  })

  it('waits for the bank’s app without a script too', async () => {
    await bank.withoutScript()
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.press('Approve in the app')
    await bank.press('I have answered in the app')
    expect(await bank.page.getByRole('alert').textContent()).toBe('The app has heard nothing yet.')
    const app = await bank.context.newPage()
    await app.goto((await bank.page.getByRole('link').getAttribute('href')) ?? '')
    await app.getByRole('button', { name: 'Approve' }).click()
    await bank.press('I have answered in the app')
    await bank.backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('stays where it was when it is reloaded', async () => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.page.reload()
    await bank.typePassword('0101')
    await bank.backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('leads back to the shop whoever comes with the back button, and decides nothing anew', async () => {
    const { url, ended } = await finaro()
    await bank.page.goto(url)
    await bank.typePassword('0101')
    await bank.backAtShop()
    await bank.page.goBack()
    await bank.backAtShop()
    expect(await ended()).toBe('authenticated')
  })

  it('counts the first answer of two tabs', async () => {
    const { url, ended } = await finaro()
    const other = await bank.context.newPage()
    await Promise.all([bank.page.goto(url), other.goto(url)])
    await other.getByRole('button', { name: 'Cancel' }).click()
    await bank.backAtShop(other)
    await bank.typePassword('0101')
    await bank.backAtShop()
    expect(await ended()).toBe('failed')
  })
})
