import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { challenged, clientOver, done, paymentId, refusedBy, sentIn, sessionIn, verificationId } from '../sample.ts'

const verified = (code: string) => sessionIn(code, { id: verificationId })
const authentication = { authenticationData: challenged }

describe('a verification session', () => {
  it('is redirected to the app’s page for 3-D Secure', async () => {
    const { client, gateway } = clientOver(done('verificationSessionRedirect', verified('REDIRECTING')))
    const input = { id: verificationId, redirectUrl: 'https://app.example/3ds' }
    expect((await client.redirectVerificationSession(input)).kind).toBe('accepted')
    expect(sentIn(gateway.requests[0]).variables).toEqual(input)
  })

  it('is resolved without the id of the Directory Server, which Shopify does not take here', async () => {
    const { client, gateway } = clientOver(done('verificationSessionResolve', verified('RESOLVED')))
    const card = {
      bin: '424242',
      last4: '4242',
      expirationMonth: '9',
      expirationYear: '2027',
      type: 'VISA',
      descriptor: 'Example shop',
    }
    const input = { id: verificationId, authentication, paymentDetails: { card } }
    const answer = await client.resolveVerificationSession(input)
    const { dsTransactionId: _none, ...authenticationData } = challenged
    const { query, variables } = sentIn(gateway.requests[0])
    expect(variables).toEqual({
      id: verificationId,
      authentication: { authenticationData },
      paymentDetails: { card },
    })
    expect(query).toContain('$authentication: VerificationSessionThreeDSecureAuthentication')
    expect(answer.kind).toBe('accepted')
    expect(answer.verificationSession?.nextAction?.redirectUrl).toBe(
      'https://example.myshopify.com/checkouts/1/processing',
    )
  })

  it('is rejected after an error on the app’s side', async () => {
    const { client, gateway } = clientOver(done('verificationSessionReject', verified('REJECTED')))
    const reason = { code: 'GENERIC_ERROR' }
    const partnerError = { partnerError: 'PROCESSING_ERROR' } as const
    const input = { id: verificationId, reason, authentication: partnerError, redirected: true }
    expect((await client.rejectVerificationSession(input)).kind).toBe('accepted')
    expect(sentIn(gateway.requests[0]).variables).toEqual({ id: verificationId, reason, authentication: partnerError })
  })

  it('that Shopify does not know is refused, as an answer', async () => {
    const error = { code: 'VERIFICATION_SESSION_NOT_FOUND', field: ['id'], message: 'Verification session not found' }
    const { client } = clientOver(refusedBy('verificationSessionResolve', error))
    const answer = await client.resolveVerificationSession({ id: verificationId })
    expect(answer.kind).toBe('refused')
    if (answer.kind === 'refused') expect(answer.userErrors[0]?.code).toBe('VERIFICATION_SESSION_NOT_FOUND')
  })

  it('that ended the other way is not taken for done', async () => {
    const { client } = clientOver(done('verificationSessionReject', verified('RESOLVED')))
    const input = { id: verificationId, reason: { code: 'CARD_DECLINED' } }
    expect((await client.rejectVerificationSession(input)).kind).toBe('unrecognized')
  })

  it('is not a payment session', async () => {
    const { client } = clientOver()
    const error = await refusal(() => client.resolveVerificationSession({ id: paymentId }))
    expect(pathsOf(error)).toEqual(['id'])
  })

  it('takes no whole number of a card for its first digits', async () => {
    const { client } = clientOver()
    const card = {
      bin: '4242424242424242',
      last4: '4242',
      expirationMonth: '9',
      expirationYear: '2027',
      type: 'VISA',
      descriptor: 'Example shop',
    }
    const input = { id: verificationId, paymentDetails: { card } }
    const error = await refusal(() => client.resolveVerificationSession(input))
    expect(pathsOf(error)).toEqual(['paymentDetails.card.bin'])
    expect(JSON.stringify(error)).not.toContain('4242424242424242')
  })
})
