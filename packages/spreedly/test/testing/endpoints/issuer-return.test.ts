import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

describe('the return of 3-D Secure 1', () => {
  const back = async (paRes: string, fields = {}) => {
    const open = openSandbox()
    const asked = open.payment('three-ds-1', fields)
    const { transaction } = await open.client.purchase(open.sandbox.gatewayToken, asked)
    const path = `/transaction/${transaction.token}/redirect`
    const answer = await open.raw('POST', path, `PaRes=${paRes}&MD=`, { authorization: '' })
    const after = (await open.client.showTransaction(transaction.token)).transaction
    return { ...open, answer, after, path }
  }

  it('needs no credentials, and sends the cardholder to the merchant with the token', async () => {
    const { answer, after } = await back('Y', { redirect_url: 'https://shop.example/return?order=7' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`https://shop.example/return?order=7&transaction_token=${after.token}`)
  })

  it.each([
    ['Y', 'succeeded', true, false],
    ['N', 'failed', false, false],
    ['nonsense', 'failed', false, false],
    ['canceled', 'failed', false, true],
  ])('PaRes %s: %s', async (paRes, state, success, cancelled) => {
    const { after } = await back(paRes)
    expect(after.state).toBe(state)
    expect(after.redirect_response?.success).toBe(success)
    expect(after.response?.cancelled).toBe(cancelled)
  })

  it('keeps the form that was shown, as Spreedly does', async () => {
    expect((await back('Y')).after.checkout_form).toBeDefined()
  })

  it('changes nothing the second time', async () => {
    const { raw, path, after, client, charges } = await back('Y')
    expect((await raw('POST', path, 'PaRes=N')).status).toBe(302)
    expect((await client.showTransaction(after.token)).transaction).toEqual(after)
    expect(charges()).toHaveLength(1)
  })

  it('knows no other transaction', async () => {
    const { raw } = openSandbox()
    expect((await raw('POST', '/transaction/nobody/redirect', 'PaRes=Y')).status).toBe(404)
  })
})
