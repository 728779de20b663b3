import { createManualClock } from '@three-ds/core/testing'
import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { describe, expect, it } from 'vitest'

async function atPage() {
  const sandbox = createShopifySandbox({ clock: createManualClock() })
  const client = createShopifyCheckoutClient(sandbox.clientOptions)
  const { checkout_token, payment } = sandbox.request('challenge')
  const { id } = (await client.createPayment(checkout_token, payment)).payment
  const answer = await client.getPayment(checkout_token, id)
  if (answer.kind !== 'action-required') throw new Error('nothing is to be done')
  const url = answer.redirectUrl
  const post = (body: string, query = '') => sandbox.fetch(url + query, { method: 'POST', body })
  const charges = () => sandbox.ledger.filter(({ charged }) => charged).length
  return { sandbox, url, post, charges }
}

describe('what can be answered on the page of a challenge', () => {
  it.each([
    ['otp=1234', 1],
    ['otp=1111', 0],
    ['answer=time-out', 0],
  ])('%s charges %d times, and leads to the page that says so', async (body, charged) => {
    const { post, charges, sandbox } = await atPage()
    const { status, headers } = await post(body)
    expect(status).toBe(302)
    expect(headers.get('location')).toBe(`${sandbox.origin}/processing`)
    expect(charges()).toBe(charged)
  })

  it('can be approved in the bank’s app', async () => {
    const { post, charges } = await atPage()
    await post('answer=approve', '?device=app')
    expect(charges()).toBe(0)
    await post('answer=proceed')
    expect(charges()).toBe(1)
  })

  it('leads on whoever opens it after the answer', async () => {
    const { sandbox, url, post } = await atPage()
    await post('otp=1234')
    const { status, headers } = await sandbox.fetch(url)
    expect([status, headers.get('location')]).toEqual([302, `${sandbox.origin}/processing`])
  })
})
