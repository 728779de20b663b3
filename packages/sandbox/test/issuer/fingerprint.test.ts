import { decodeThreeDSMethodData } from '@three-ds/core'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createSpreedlyClient } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { openBank } from './open-bank.ts'

const bank = openBank()

/** What the browser posts to this address, as a form. */
const posted = async (address: RegExp): Promise<URLSearchParams> => {
  const request = await bank.page.waitForRequest((one) => address.test(one.url()) && one.method() === 'POST')
  return new URLSearchParams(request.postData() ?? '')
}

describe('the page of a fingerprint', () => {
  it('of Finaro tells the merchant’s server by itself, with the id alone', async () => {
    const { clientOptions, sandbox } = bank.server.gateways.finaro
    const flow = createFinaroFlow(createFinaroClient(clientOptions))
    const step = await flow.start(sandbox.request('fingerprint', { notificationUrl: bank.returnUrl }))
    if (step.type !== 'fingerprint' || step.action.type !== 'frame') throw new Error('no fingerprint is to be taken')
    const { url, fields = {} } = step.action
    const inputs = Object.entries(fields).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
    )
    await bank.page.setContent(`<form method="post" action="${url}">${inputs.join('')}<button>Go</button></form>`)
    const told = posted(/\/return/)
    await bank.press('Go')
    const { threeDSServerTransID, ...more } = decodeThreeDSMethodData((await told).get('threeDSMethodData') ?? '')
    expect(url.endsWith(threeDSServerTransID)).toBe(true)
    expect(more).toEqual({ evidence: 'browser' })
    await bank.backAtShop()
  })

  it('of Spreedly tells Spreedly’s page by itself', async () => {
    const { clientOptions, sandbox } = bank.server.gateways.spreedly
    const { transaction } = sandbox.request('fingerprint')
    const payment = { ...transaction, amount: transaction.amount ?? 0 }
    const pending = (await createSpreedlyClient(clientOptions).purchase(sandbox.gatewayToken, payment)).transaction
    const told = posted(/three_ds_automated_complete$/)
    await bank.page.goto(String(pending.device_fingerprint_form_embed_url))
    const { threeDSServerTransID } = decodeThreeDSMethodData((await told).get('threeDSMethodData') ?? '')
    expect(threeDSServerTransID).toBe(pending.token)
  })
})
