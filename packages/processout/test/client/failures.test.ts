import { describe, expect, it } from 'vitest'
import { undecidedCodes } from '../../src/undecided-codes.ts'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { paperClock } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOver, clientWith, transactionError } from '../sample.ts'

const authorizeOver = (answer: PlannedAnswer) =>
  refusal(() => clientOver(answer).client.authorizeInvoice('iv_1', { source: 'card_1' }))

describe('an outcome that ProcessOut does not know itself', () => {
  it.each([...undecidedCodes])('%s is unknown under every status, and says how to find out', async (code) => {
    for (const status of [200, 400, 410, 503]) {
      const error = await authorizeOver({ status, json: { success: false, error_type: code } })
      expect([error.outcome, error.providerCode]).toEqual(['unknown', code])
      expect(error.code).toBe(code === 'gateway.timeout' ? 'timeout' : 'provider-unavailable')
      expect(error.remedy).toContain('listInvoiceTransactions')
    }
  })

  it.each([{}, { success: false }, { success: false, error_type: '*Error code*' }, { error_type: 4111111111111111 }])(
    'is a transaction error without a code: %j',
    async (json) => {
      const error = await authorizeOver({ status: 410, json })
      expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
      expect(error.providerCode).toBeUndefined()
    },
  )

  it('is HTML of a proxy under 502', async () => {
    const error = await authorizeOver({ status: 502, text: '<html>Bad gateway for key_live_1</html>' })
    expect([error.code, error.outcome, error.status]).toEqual(['provider-unavailable', 'unknown', 502])
    expect(error.message).not.toContain('html')
  })

  it('is a 5xx, whatever its code says', async () => {
    const error = await authorizeOver({ status: 500, json: { success: false, error_type: 'request.validation.error' } })
    expect([error.outcome, error.providerCode]).toEqual(['unknown', 'request.validation.error'])
  })
})

describe('a status that says more than the code', () => {
  it('is 408: somebody gave up waiting, and nobody knows', async () => {
    const error = await authorizeOver({ status: 408, json: { success: false, error_type: 'request.something' } })
    expect([error.code, error.outcome, error.providerCode]).toEqual(['timeout', 'unknown', 'request.something'])
  })

  it('is 429: nothing was done, and it may be sent again later', async () => {
    const error = await authorizeOver({ status: 429, json: { success: false, error_type: 'request.too-much' } })
    expect([error.code, error.outcome, error.retryable]).toEqual(['rate-limited', 'rejected', true])
    expect(error.remedy).toContain('Slow down')
  })
})

describe('a refusal', () => {
  it('names the credentials, as documented', async () => {
    const error = await authorizeOver({ status: 401, json: fixture('error-401.json') })
    expect([error.code, error.outcome]).toEqual(['unauthorized', 'rejected'])
    expect(error.providerCode).toBe('request.authentication.invalid')
    expect(error.message).not.toContain('help@')
  })

  it('names what is not there, as documented', async () => {
    const error = await authorizeOver({ status: 404, json: fixture('error-404.json') })
    expect([error.code, error.outcome]).toEqual(['not-found', 'rejected'])
    expect(error.providerCode).toBe('resource.invoice.not-found')
  })

  it('names the code of a validation, as documented', async () => {
    const error = await authorizeOver({ status: 400, json: fixture('error-400.json') })
    expect([error.code, error.outcome, error.retryable]).toEqual(['refused', 'rejected', false])
    expect(error.providerCode).toBe('request.validation.invalid-phone-number')
  })

  it('names the fields that ProcessOut names, and repeats none of its words', async () => {
    const invalid_fields = [
      { name: 'details[0].amount', message: 'you sent 4111111111111111' },
      { name: 'field 4111111111111111', message: 'x' },
      { name: 7 },
      'nonsense',
    ]
    const error = await authorizeOver({ status: 400, json: { error_type: 'request.validation.error', invalid_fields } })
    expect(pathsOf(error)).toEqual(['details[0].amount'])
    expect(JSON.stringify(error)).not.toContain('4111')
  })

  it('before a payment was tried is no decline, in the family of gateways either', async () => {
    const error = await authorizeOver(transactionError('gateway.validation-error'))
    expect([error.code, error.outcome]).toEqual(['refused', 'rejected'])
  })

  it('of a bad key says so', async () => {
    const error = await authorizeOver({ status: 400, json: { error_type: 'request.idempotency-key.invalid' } })
    expect(error.remedy).toContain('another key')
  })

  it('under HTTP 200 is an error all the same', async () => {
    const json = { success: false, error_type: 'resource.invoice.not-found' }
    const error = await refusal(() => clientOver({ json }).client.deleteInvoice('iv_1'))
    expect([error.code, error.outcome, error.providerCode]).toEqual(['not-found', 'rejected', json.error_type])
  })

  it('of a refund by the card is an error: nothing went back', async () => {
    const { client } = clientOver(transactionError('card.declined'))
    const error = await refusal(() => client.refundInvoice('iv_1', { amount: '1.00' }))
    expect([error.code, error.outcome, error.providerCode]).toEqual(['refused', 'rejected', 'card.declined'])
  })
})

describe('the rate limit', () => {
  it('stands in meta and in `onResponse`', async () => {
    const heard: unknown[] = []
    const headers = { 'x-ratelimit': '3000', 'x-ratelimit-remaining': '2999' }
    const { client } = clientWith(
      { hooks: { onResponse: ({ rateLimit }) => heard.push(rateLimit) } },
      { json: { success: true, event: { id: 'ev_1', name: 'invoice.completed' } }, headers },
    )
    expect((await client.getEvent('ev_1')).meta.rateLimit).toEqual({ limit: 3000, remaining: 2999 })
    expect(heard).toEqual([{ limit: 3000, remaining: 2999 }])
  })
})

describe('too many calls', () => {
  const slowDown: PlannedAnswer = {
    status: 429,
    json: { success: false, error_type: 'request.rate.exceeded' },
    headers: { 'x-ratelimit': '3000', 'x-ratelimit-remaining': '0' },
  }

  it('end in rate-limited, and nothing was done', async () => {
    const error = await authorizeOver(slowDown)
    expect([error.code, error.outcome]).toEqual(['rate-limited', 'rejected'])
    expect(error.retryAfterMs).toBeUndefined()
  })

  it('make a read wait by itself, since no Retry-After is sent', async () => {
    const clock = paperClock()
    const answer = { json: { success: true, event: { id: 'ev_1', name: 'invoice.completed' } } }
    const { client } = clientWith({ clock }, slowDown, answer)
    await client.getEvent('ev_1')
    expect(clock.slept.filter((ms) => ms > 0)).toHaveLength(1)
  })
})
