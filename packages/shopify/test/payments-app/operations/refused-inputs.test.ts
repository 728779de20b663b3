import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { challenged, clientOver, done, paymentId, sentIn, sessionIn } from '../sample.ts'

const authentication = { authenticationData: challenged }

describe('what is refused before anything is sent', () => {
  it('is the plain id of Shopify’s post, in the place of its gid', async () => {
    const { client } = clientOver()
    const error = await refusal(() => client.resolvePaymentSession({ id: 'u0nwmSrNntjIWozmNslK5Tlq' }))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)).toEqual(['id'])
    expect(error.remedy).toContain('`gid`')
  })

  it('is the id of another kind of session', async () => {
    const { client } = clientOver()
    const id = 'gid://shopify/RefundSession/1'
    expect(pathsOf(await refusal(() => client.confirmPaymentSession({ id })))).toEqual(['id'])
  })

  it('is an authentication that contradicts itself, by name', async () => {
    const { client } = clientOver()
    const authenticationData = { ...challenged, transStatus: 'R' } as const
    const error = await refusal(() =>
      client.resolvePaymentSession({ id: paymentId, authentication: { authenticationData } }),
    )
    expect(pathsOf(error)).toEqual([
      'authentication.authenticationData.transStatusReason',
      'authentication.authenticationData.chargebackLiability',
    ])
  })

  it.each([true, false])(
    'is an authentication that is there although %s was said of the redirect',
    async (redirected) => {
      const { client } = clientOver()
      const input = { id: paymentId, redirected, ...(redirected ? {} : { authentication }) }
      expect(pathsOf(await refusal(() => client.resolvePaymentSession(input)))).toEqual(['authentication'])
      const rejection = { ...input, reason: { code: 'CARD_DECLINED' } }
      expect(pathsOf(await refusal(() => client.rejectPaymentSession(rejection)))).toEqual(['authentication'])
    },
  )

  it('is no authentication that fits what was said of the redirect, and the word itself is not sent', async () => {
    const { client, gateway } = clientOver(
      done('paymentSessionResolve', sessionIn('RESOLVED')),
      done('paymentSessionReject', sessionIn('REJECTED')),
    )
    await client.resolvePaymentSession({ id: paymentId, redirected: true, authentication })
    await client.rejectPaymentSession({ id: paymentId, redirected: false, reason: { code: 'CARD_DECLINED' } })
    expect(sentIn(gateway.requests[0]).variables).toEqual({ id: paymentId, authentication })
    expect(sentIn(gateway.requests[1]).variables).toEqual({ id: paymentId, reason: { code: 'CARD_DECLINED' } })
  })

  it.each(['http://app.example/', 'https://u:p@app.example/', '/3ds', 'https://app.example/\n', 'planted'])(
    'is an address that Shopify does not take: %j',
    async (redirectUrl) => {
      const { client } = clientOver()
      const error = await refusal(() => client.redirectPaymentSession({ id: paymentId, redirectUrl }))
      expect(pathsOf(error)).toEqual(['redirectUrl'])
      expect(error.message).not.toContain(redirectUrl.trim())
    },
  )

  it.each(['tomorrow', '2026-13-45T00:00:00Z', '2026-11-25'])('is a point in time that is none: %j', async (time) => {
    const { client } = clientOver()
    const input = { id: paymentId, pendingExpiresAt: time, reason: 'BUYER_ACTION_REQUIRED' }
    expect(pathsOf(await refusal(() => client.pendPaymentSession(input)))).toEqual(['pendingExpiresAt'])
  })

  it('is a reason that is not written as one', async () => {
    const { client } = clientOver()
    const error = await refusal(() => client.rejectPaymentSession({ id: paymentId, reason: { code: 'card declined' } }))
    expect(pathsOf(error)).toEqual(['reason.code'])
    expect(error.message).not.toContain('card declined')
  })

  it('is a misspelt field, with the one that was meant', async () => {
    const { client } = clientOver()
    const input = { id: paymentId, reason: { code: 'CARD_DECLINED', merchant_message: 'planted' } }
    const error = await refusal(() => client.rejectPaymentSession(input as never))
    expect(pathsOf(error)).toEqual(['reason.merchant_message'])
    expect(error.remedy).toContain('merchantMessage')
  })
})
