import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { challenged, clientOver, done, paymentId, refusedBy, sentIn, sessionIn } from '../sample.ts'

const authentication = { authenticationData: challenged }

describe('a payment session', () => {
  it('is resolved with what came of 3-D Secure', async () => {
    const { client, gateway } = clientOver(done('paymentSessionResolve', sessionIn('RESOLVED')))
    const answer = await client.resolvePaymentSession({ id: paymentId, authentication, networkTransactionId: 'n1' })
    expect(gateway.calls).toEqual(['POST /payments_apps/api/2026-04/graphql.json'])
    expect(gateway.requests[0]?.headers['x-shopify-access-token']).toBe('shpat_planted')
    const { query, variables } = sentIn(gateway.requests[0])
    expect(variables).toEqual({ id: paymentId, authentication, networkTransactionId: 'n1' })
    expect(query).toContain('$authentication: PaymentSessionThreeDSecureAuthentication')
    expect(answer.kind).toBe('accepted')
    expect(answer.paymentSession?.state?.code).toBe('RESOLVED')
  })

  it('tells where the buyer goes back to', async () => {
    const { client } = clientOver(done('paymentSessionResolve', sessionIn('RESOLVED')))
    const { paymentSession } = await client.resolvePaymentSession({ id: paymentId })
    expect(paymentSession?.nextAction?.action).toBe('REDIRECT')
    expect(paymentSession?.nextAction?.redirectUrl).toBe('https://example.myshopify.com/checkouts/1/processing')
  })

  it.each(['javascript:alert(1)', 'http://example.myshopify.com/', 'https://user:pass@example.myshopify.com/', ''])(
    'does not hand on an address that no buyer may be sent to: %j',
    async (redirectUrl) => {
      const session = sessionIn('RESOLVED', { nextAction: { action: 'REDIRECT', context: { redirectUrl } } })
      const { client } = clientOver(done('paymentSessionResolve', session))
      const answer = await client.resolvePaymentSession({ id: paymentId })
      expect(answer.kind).toBe('accepted')
      expect(answer.paymentSession?.nextAction?.redirectUrl).toBeUndefined()
    },
  )

  it('is rejected with a reason, after an authentication that failed', async () => {
    const failed = {
      ...challenged,
      transStatus: 'N',
      transStatusReason: '01',
      chargebackLiability: 'MERCHANT',
    } as const
    const { client, gateway } = clientOver(done('paymentSessionReject', sessionIn('REJECTED')))
    const reason = { code: 'AUTHENTICATION_FAILED', merchantMessage: 'The buyer was not authenticated.' }
    const answer = await client.rejectPaymentSession({
      id: paymentId,
      reason,
      authentication: { authenticationData: failed },
    })
    expect(answer.kind).toBe('accepted')
    expect(sentIn(gateway.requests[0]).variables).toEqual({
      id: paymentId,
      reason,
      authentication: { authenticationData: failed },
    })
    expect(sentIn(gateway.requests[0]).query).toContain('$reason: PaymentSessionRejectionReasonInput!')
  })

  it('is rejected with a reason that a later version brings', async () => {
    const { client, gateway } = clientOver(done('paymentSessionReject', sessionIn('REJECTED')))
    await client.rejectPaymentSession({ id: paymentId, reason: { code: 'A_LATER_REASON' } })
    expect(sentIn(gateway.requests[0]).variables['reason']).toEqual({ code: 'A_LATER_REASON' })
  })

  it('is redirected to the app’s page for 3-D Secure', async () => {
    const { client, gateway } = clientOver(done('paymentSessionRedirect', sessionIn('REDIRECTING')))
    const redirectUrl = 'https://app.example/3ds/1'
    expect((await client.redirectPaymentSession({ id: paymentId, redirectUrl })).kind).toBe('accepted')
    const { query, variables } = sentIn(gateway.requests[0])
    expect(variables).toEqual({ id: paymentId, redirectUrl })
    expect(query).toContain('paymentSessionRedirect(id: $id, redirectUrl: $redirectUrl)')
  })

  it('is confirmed', async () => {
    const { client, gateway } = clientOver(done('paymentSessionConfirm', sessionIn('CONFIRMING')))
    expect((await client.confirmPaymentSession({ id: paymentId })).kind).toBe('accepted')
    expect(sentIn(gateway.requests[0]).query).toContain('paymentSessionConfirm(id: $id)')
  })

  it('is pending until a point in time', async () => {
    const { client, gateway } = clientOver(done('paymentSessionPending', sessionIn('PENDING')))
    const input = { id: paymentId, pendingExpiresAt: '2026-11-25T09:30:00Z', reason: 'PARTNER_ACTION_REQUIRED' }
    expect((await client.pendPaymentSession(input)).kind).toBe('accepted')
    expect(sentIn(gateway.requests[0]).variables).toEqual(input)
  })

  it('says which version of the API answered', async () => {
    const answered = { ...done('paymentSessionConfirm', sessionIn('CONFIRMING')) }
    const { client } = clientOver({ ...answered, headers: { 'x-shopify-api-version': '2026-10' } })
    const { apiVersion } = await client.confirmPaymentSession({ id: paymentId })
    expect(apiVersion).toEqual({ asked: '2026-04', answered: '2026-10', fellForward: true })
  })

  it('takes a new argument under `extra`, in place of the one that it knows', async () => {
    const { client, gateway } = clientOver(done('paymentSessionResolve', sessionIn('RESOLVED')))
    const paymentDetails = { laterField: 'x' }
    await client.resolvePaymentSession({ id: paymentId }, { extra: { paymentDetails } })
    const { query, variables } = sentIn(gateway.requests[0])
    expect(variables).toEqual({ id: paymentId, paymentDetails })
    expect(query).toContain('$paymentDetails: PaymentSessionPaymentDetails')
  })
})

describe('what Shopify refuses', () => {
  it('is an answer with its errors', async () => {
    const error = {
      code: 'BUYER_ALREADY_REDIRECTED_BY_SHOPIFY',
      field: ['id'],
      message: 'Redirect request was received too late.',
    }
    const { client } = clientOver(refusedBy('paymentSessionRedirect', error))
    const answer = await client.redirectPaymentSession({ id: paymentId, redirectUrl: 'https://app.example/3ds' })
    expect(answer.kind).toBe('refused')
    if (answer.kind === 'refused') expect(answer.userErrors).toEqual([error])
    expect(answer.paymentSession).toBeUndefined()
  })

  it('counts more than a session beside it', async () => {
    const { client } = clientOver({
      json: {
        data: {
          paymentSessionReject: {
            paymentSession: sessionIn('RESOLVED'),
            userErrors: [{ field: ['id'], message: 'Invalid transition' }],
          },
        },
      },
    })
    const answer = await client.rejectPaymentSession({ id: paymentId, reason: { code: 'CARD_DECLINED' } })
    expect(answer.kind).toBe('refused')
    expect(answer.paymentSession?.state?.code).toBe('RESOLVED')
  })

  it('stays refused where its error cannot be read', async () => {
    const { client } = clientOver({
      json: { data: { paymentSessionResolve: { paymentSession: sessionIn('RESOLVED'), userErrors: ['planted'] } } },
    })
    expect((await client.resolvePaymentSession({ id: paymentId })).kind).toBe('refused')
  })
})

describe('an answer that does not fit the question', () => {
  it('is not taken for done where the session ended the other way', async () => {
    const resolved = clientOver(done('paymentSessionResolve', sessionIn('REJECTED')))
    expect((await resolved.client.resolvePaymentSession({ id: paymentId })).kind).toBe('unrecognized')
    const rejected = clientOver(done('paymentSessionReject', sessionIn('RESOLVED')))
    const reason = { code: 'CARD_DECLINED' }
    expect((await rejected.client.rejectPaymentSession({ id: paymentId, reason })).kind).toBe('unrecognized')
  })

  it('is not taken for done where it tells of another session', async () => {
    const other = sessionIn('RESOLVED', { id: 'gid://shopify/PaymentSession/other' })
    const { client } = clientOver(done('paymentSessionResolve', other))
    expect((await client.resolvePaymentSession({ id: paymentId })).kind).toBe('unrecognized')
  })

  it('is an unknown outcome where it tells nothing, and says that the same may be sent again', async () => {
    const { client } = clientOver(refusedBy('paymentSessionResolve'))
    const error = await refusal(() => client.resolvePaymentSession({ id: paymentId }))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.operation).toBe('resolvePaymentSession')
    expect(error.status).toBe(200)
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain('Send the same again')
  })
})

describe('errors of the API', () => {
  it('are thrown with their outcome: an access that is denied did nothing', async () => {
    const { client } = clientOver({
      json: { errors: [{ message: 'planted', extensions: { code: 'ACCESS_DENIED' } }] },
    })
    const error = await refusal(() => client.resolvePaymentSession({ id: paymentId }))
    expect(error.code).toBe('unauthorized')
    expect(error.outcome).toBe('rejected')
    expect(error.providerCode).toBe('ACCESS_DENIED')
    expect(error.message).not.toContain('planted')
  })

  it('are thrown with their outcome: nobody knows what an internal error did', async () => {
    const { client } = clientOver({
      json: { errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    })
    const error = await refusal(() => client.resolvePaymentSession({ id: paymentId }))
    expect(error.code).toBe('provider-unavailable')
    expect(error.outcome).toBe('unknown')
  })

  it('never make a decision be sent twice', async () => {
    const { client, gateway } = clientOver({ breaks: 'after' })
    const error = await refusal(() => client.resolvePaymentSession({ id: paymentId }))
    expect(error.outcome).toBe('unknown')
    expect(gateway.requests).toHaveLength(1)
  })
})
