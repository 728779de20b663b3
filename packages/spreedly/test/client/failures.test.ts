import { describe, expect, it } from 'vitest'
import { fixtureText } from '../fixture.ts'
import { everyCall } from '../operations/every-call.ts'
import { type PlannedAnswer, paperClock, recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOf, declinedTransaction, payment, told } from '../sample.ts'

const html = '<!DOCTYPE html><html><body>Bad gateway</body></html>'

const failing = async (answer: PlannedAnswer) => {
  const gateway = recordedGateway(answer)
  return refusal(() => clientOf(gateway).purchase('g1', payment))
}

describe('a refusal of Spreedly', () => {
  it('of 401 is about the credentials', async () => {
    const error = await failing({ status: 401, text: fixtureText('docs-error-401.json') })
    expect(error.code).toBe('unauthorized')
    expect(error.outcome).toBe('rejected')
    expect(error.status).toBe(401)
    expect(error.providerCode).toBe('errors.access_denied')
    expect(error.remedy).toContain('environmentKey')
    expect(error.retryable).toBe(false)
  })

  it('of 402 tells that only test cards work, and quotes no environment', async () => {
    const error = await failing({ status: 402, text: fixtureText('docs-error-402.json') })
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.providerCode).toBe('errors.account_inactive')
    expect(error.remedy).toContain('test cards')
    expect(error.message).not.toContain('SJvv22RySSCgEeMoANtJ2ZOvQCC')
  })

  it('of 422 with errors names every field, its key, and the remedy', async () => {
    const error = await failing({ status: 422, text: fixtureText('live-error-422-sca-and-attempt3ds.json') })
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.status).toBe(422)
    expect(error.providerCode).toBe('errors.unsupported_flag_with_spreedly_3ds_authentication')
    expect(error.issues.map(({ path }) => path)).toEqual(['attempt_3dsecure', 'sca_provider_key'])
    expect(error.issues[1]?.text).toContain('errors.sca_provider_not_found')
    expect(error.remedy).toBe('Choose one: attempt_3dsecure or sca_provider_key.')
  })

  it('of 404 is about the object', async () => {
    const error = await failing({ status: 404, json: { errors: [{ key: 'errors.gateway_not_found', message: 'x' }] } })
    expect(error.code).toBe('not-found')
    expect(error.outcome).toBe('rejected')
    expect(error.remedy).toContain('gateway token')
  })

  it('is read from a bare list too', async () => {
    const error = await failing({ status: 422, json: [{ key: 'errors.blank', attribute: 'amount' }] })
    expect(error.providerCode).toBe('errors.blank')
    expect(error.issues[0]?.path).toBe('amount')
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'with the key %s has words for a remedy',
    async (key) => {
      const error = await failing({ status: 422, json: { errors: [{ key, attribute: key }] } })
      expect(error.code).toBe('refused')
      expect(typeof error.remedy).toBe('string')
      expect(error.issues.every(({ remedy }) => remedy === undefined)).toBe(true)
    },
  )

  it.each([
    { errors: [{ key: '4111111111111111', attribute: '4111111111111111', message: '4111111111111111' }] },
    { errors: [{ key: 'errors.x 4111111111111111', attribute: ['4111111111111111'] }] },
    { errors: [{ key: 'errors.4111111111111111', attribute: 'card_4111111111111111' }] },
    { errors: '4111111111111111' },
    { error: '4111111111111111' },
    ['4111111111111111'],
  ])('repeats nothing but names: %j', async (json) => {
    const error = await failing({ status: 422, json })
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('4111')
  })

  it.each(['', html, 'plain words'])('without JSON follows from its status: %j', async (text) => {
    const error = await failing({ status: 403, text })
    expect(error.code).toBe('unauthorized')
    expect(error.outcome).toBe('rejected')
  })
})

describe('a 408', () => {
  it.each([
    ['without a body', { status: 408, text: '' }],
    ['with HTML', { status: 408, text: html }],
    ['with errors', { status: 408, json: { errors: [{ key: 'errors.timeout', message: 'x' }] } }],
    ['with a transaction', told(declinedTransaction(), 408)],
  ] as const)('%s leaves the outcome unknown and tells how to find out', async (_what, answer) => {
    const error = await failing(answer)
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(408)
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain('Do not send it again')
    expect(error.remedy).toContain('order_id')
  })
})

describe('a 503', () => {
  it('of the circuit breaker was not sent, and may be repeated after 30 s', async () => {
    const error = await failing({ status: 503, text: fixtureText('goparrot-error-503-circuit-breaker.json') })
    expect(error.code).toBe('provider-unavailable')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(true)
    expect(error.retryAfterMs).toBe(30_000)
    expect(error.providerCode).toBe('errors.circuit_breaker_open')
    expect(error.remedy).toContain('30 seconds')
  })

  it('of any other kind leaves the outcome unknown', async () => {
    const error = await failing({ status: 503, json: { errors: [{ key: 'errors.unavailable' }] } })
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
  })

  it('tells of the circuit breaker under no other status', async () => {
    const error = await failing({ status: 500, text: fixtureText('goparrot-error-503-circuit-breaker.json') })
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
  })
})

describe('a 500', () => {
  it('with a declined transaction is no decline: the outcome is unknown', async () => {
    const error = await failing(told(declinedTransaction(), 500))
    expect(error.code).toBe('provider-unavailable')
    expect(error.outcome).toBe('unknown')
  })
})

describe('a 429', () => {
  it('was refused before anything was done, and asks to wait', async () => {
    const error = await failing({ status: 429, text: '', headers: { 'retry-after': '7' } })
    expect(error.code).toBe('rate-limited')
    expect(error.outcome).toBe('rejected')
    expect(error.retryable).toBe(true)
    expect(error.retryAfterMs).toBe(7_000)
  })

  it('makes a read wait as long as it asks for', async () => {
    const clock = paperClock()
    const gateway = recordedGateway(
      { status: 429, text: '', headers: { 'retry-after': '7' } },
      { json: { transactions: [] } },
    )
    const { meta } = await clientOf(gateway, { clock }).listTransactions()
    expect(meta.attempts).toBe(2)
    expect(clock.slept).toEqual([7_000])
  })
})

const failures: readonly (readonly [string, PlannedAnswer, string])[] = [
  ['a 500 with HTML', { status: 500, text: html }, 'unknown'],
  ['a 502 with HTML', { status: 502, text: html }, 'unknown'],
  ['a 504 without a body', { status: 504, text: '' }, 'unknown'],
  ['a 408', { status: 408, text: '' }, 'unknown'],
  ['a 429', { status: 429, text: '' }, 'rejected'],
  ['the circuit breaker', { status: 503, text: fixtureText('goparrot-error-503-circuit-breaker.json') }, 'not-sent'],
  ['a cut connection', { breaks: 'after' }, 'unknown'],
  ['a refused connection', { breaks: 'before' }, 'not-sent'],
]

describe.each(failures)('%s', (_failure, answer, outcome) => {
  it.each(everyCall.filter(({ effect }) => effect !== 'read'))('has $name sent once', async ({ call, name }) => {
    const gateway = recordedGateway(answer)
    const error = await refusal(() => call(clientOf(gateway)))
    expect(error.outcome).toBe(outcome)
    expect(error.operation).toBe(name)
    expect(gateway.requests).toHaveLength(1)
  })

  it.each(everyCall.filter(({ effect }) => effect === 'read'))(
    'has $name repeated, three times at most',
    async ({ call }) => {
      // A pause of 30 s would pass the deadline of a read.
      const gateway =
        outcome === 'not-sent' && 'text' in answer ? recordedGateway(answer) : recordedGateway(answer, answer, answer)
      const error = await refusal(() => call(clientOf(gateway, { timeoutMs: 20_000 })))
      expect(error.retryable).toBe(true)
      expect(gateway.calls.every((line) => line === gateway.calls[0])).toBe(true)
    },
  )
})

describe('a deadline', () => {
  it('that passes leaves the outcome unknown, and says how to find out', async () => {
    const fetch = () => new Promise<never>(() => {})
    const error = await refusal(() => clientOf({ fetch }).purchase('g1', payment, { timeoutMs: 5 }))
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toContain('order_id')
  })
})

describe('an abort', () => {
  it('before the send sends nothing', async () => {
    const gateway = recordedGateway()
    const error = await refusal(() => clientOf(gateway).purchase('g1', payment, { signal: AbortSignal.abort() }))
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('not-sent')
    expect(gateway.requests).toEqual([])
  })
})
