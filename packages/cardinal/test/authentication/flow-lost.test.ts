import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import {
  asksForChallenge,
  challengeFields,
  ended,
  openFlow,
  passed,
  poll,
  record,
  records,
  request,
  session,
  stored,
  token,
  transactionId,
  validated,
} from './flow-sample.ts'

const minute = 60_000
const lostLookup = { breaks: 'after' } as const
const keyless = { apiKey: undefined, apiIdentifier: undefined, orgUnitId: undefined }

describe('the record of a lookup whose answer got lost', () => {
  /** A record of this age is all that Verifone knows; what the flow then says. */
  async function withRecord(more: object, authentication: object = ended) {
    const { flow } = openFlow([lostLookup, records(record(authentication, more))])
    const lost = await flow.start(request)
    return flow.resume(stored(lost), poll)
  }

  it.each([
    ['2026-06-25T09:25:00.000Z', 'done'],
    ['2026-06-25T09:24:59.999Z', 'poll'],
  ])('may be five minutes older than the request, since clocks differ: %s', async (created_at, type) => {
    expect((await withRecord({ created_at })).type).toBe(type)
  })

  it('need not say when it was made', async () => {
    expect((await withRecord({ created_at: undefined })).type).toBe('done')
  })

  it('is none without the id of its transaction', async () => {
    expect(await withRecord({ transaction_id: undefined })).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('is waited for while it has not come to anything', async () => {
    expect((await withRecord({}, { enrolled: 'Y', pares_status: 'D' })).type).toBe('poll')
    expect((await withRecord({ authentication: undefined })).type).toBe('poll')
  })

  it('tells the end as an answer would have, with what was asked for', async () => {
    const step = await withRecord({ amount: undefined, currency_code: '' }, { ...ended, card_brand: 'VISA' })
    expect(step).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: {
        status: 'authenticated',
        evidence: 'fetched',
        scheme: 'visa',
        amount: { minorUnits: 1999, currency: 'EUR' },
        card: { last4: '2503' },
        providerTransactionId: transactionId,
        test: false,
      },
    })
  })

  it('leads to its challenge, which has fifteen minutes from then on', async () => {
    const { flow, clock } = openFlow([lostLookup, records(record(challengeFields))])
    const lost = await flow.start(request)
    clock.advance(5_000)
    const step = await flow.resume(stored(lost), poll)
    expect(step.type).toBe('challenge')
    expect(step.state.deadline).toBe('2026-06-25T09:45:05.000Z')
    expect((await flow.resume(stored(step), validated(step, token()))).type).toBe('done')
  })

  it('may be older than the request of whoever was not the first to start', async () => {
    const { flow } = openFlow([asksForChallenge, records(record(ended, { created_at: '2026-06-25T08:00:00Z' }))])
    await flow.start(request)
    const second = await flow.start(request)
    expect((await flow.resume(stored(second), poll)).type).toBe('done')
  })

  it('is asked for again after two seconds, or when it was due anyway', async () => {
    const { flow, clock } = openFlow([lostLookup, records(), records()])
    const lost = await flow.start(request)
    expect(lost).toMatchObject({ notBefore: '2026-06-25T09:30:02.000Z' })
    const early = await flow.resume(stored(lost), poll)
    expect(early).toMatchObject({ notBefore: '2026-06-25T09:30:02.000Z' })
    clock.advance(3_000)
    expect(await flow.resume(stored(early), poll)).toMatchObject({ notBefore: '2026-06-25T09:30:05.000Z' })
  })
})

describe('a validation whose answer got lost', () => {
  const stillOpen = records(record(challengeFields))

  /** A flow that had Verifone verify its token, and was not answered. */
  async function lostValidation() {
    const opened = openFlow([asksForChallenge, lostLookup], keyless)
    const step = await opened.flow.start(request)
    const lost = await opened.flow.resume(stored(step), validated(step, token()))
    return { ...opened, lost }
  }

  it('is looked for while its record is open', async () => {
    const { flow, gateway, lost, clock } = await lostValidation()
    gateway.will(stillOpen)
    clock.advance(20 * minute - 1)
    expect(await flow.resume(stored(lost), poll)).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('ends unknown five minutes after the challenge had its time: a flow that nobody ends would be asked for ever', async () => {
    const { flow, gateway, lost, clock } = await lostValidation()
    gateway.will(stillOpen)
    clock.advance(20 * minute)
    expect(await flow.resume(stored(lost), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown', evidence: 'fetched', test: false },
    })
  })
})

describe('an answer without the id of its transaction', () => {
  it.each([undefined, ''])('cannot be asked for again, so the flow ends as it stands: %j', async (transaction_id) => {
    const { flow } = openFlow([{ json: { ...challengeFields, pares_status: 'D', transaction_id } }])
    expect(await flow.start(request)).toMatchObject({ type: 'done', authentication: { status: 'pending' } })
  })
})

describe('a store of claims', () => {
  const store = (fails: (key: string) => boolean) => {
    const keys: string[] = []
    const seen = {
      claim: async ({ key }: { readonly key: string }) => {
        keys.push(key)
        if (fails(key)) throw new Error('the store is away')
        return 'claimed' as const
      },
      release: async () => undefined,
    }
    return { keys, seen }
  }

  it('hears whose the lookup is, as soon as its transaction is known', async () => {
    const { keys, seen } = store(() => false)
    await openFlow([asksForChallenge], {}, { seen }).flow.start(request)
    expect(keys).toEqual([
      `start:cardinal:${session.jti}`,
      `cardinal:lookup:${transactionId}:${session.jti}`,
      `cardinal:lookup:${transactionId}`,
    ])
  })

  it.each([undefined, ''])('hears of no lookup whose transaction is not told: %j', async (transaction_id) => {
    const { keys, seen } = store(() => false)
    await openFlow([{ json: { ...ended, transaction_id } }], {}, { seen }).flow.start(request)
    expect(keys).toEqual([`start:cardinal:${session.jti}`])
  })

  it('that is away then does not lose the answer of the lookup', async () => {
    const { seen } = store((key) => key.includes(':lookup:'))
    expect((await openFlow([asksForChallenge], {}, { seen }).flow.start(request)).type).toBe('challenge')
  })
})

describe('Verifone’s verification of a token', () => {
  it.each([
    ['404', { status: 404, json: { code: 404, message: 'not found' } }],
    ['400', { status: 400, json: { code: 400, message: 'bad' } }],
  ])('that ends in %s leaves it to the record', async (_status, answer) => {
    const { flow } = openFlow([asksForChallenge, answer, records(record(ended))], keyless)
    const step = await flow.start(request)
    expect(await flow.resume(stored(step), validated(step, token()))).toMatchObject({
      type: 'done',
      authentication: { evidence: 'fetched' },
    })
  })

  it('that is not allowed is an error, and may be tried again', async () => {
    const { flow, gateway } = openFlow([asksForChallenge, { status: 401, json: { code: 401, message: 'no' } }], keyless)
    const step = await flow.start(request)
    const error = await refusal(() => flow.resume(stored(step), validated(step, token())))
    expect([error.code, error.operation]).toEqual(['unauthorized', 'validateJwt'])
    gateway.will({ status: 201, json: { action_code: 'SUCCESS', validation_result: ended } })
    expect((await flow.resume(stored(step), validated(step, token()))).type).toBe('done')
  })

  it('is not asked for without the id of the authentication, nor for a token without its own', async () => {
    const { authentication_id: _unknown, ...unnamed } = asksForChallenge.json
    for (const [json, jwt] of [
      [unnamed, token()],
      [asksForChallenge.json, token(passed(), { jti: undefined })],
      [asksForChallenge.json, token(passed(), { aud: undefined })],
      [asksForChallenge.json, token({ ...passed(), Payment: undefined })],
    ] as const) {
      const { flow, gateway } = openFlow([{ json }, records(record(ended))], keyless)
      const step = await flow.start(request)
      await flow.resume(stored(step), validated(step, jwt))
      expect(gateway.calls[1]).toContain('GET /3ds-service/v2/3d?')
    }
  })

  it('is not asked for what is no token at all: the record decides', async () => {
    const { flow, gateway } = openFlow([asksForChallenge, records(record(ended))], keyless)
    const step = await flow.start(request)
    expect((await flow.resume(stored(step), validated(step, 'not.a.token'))).type).toBe('done')
    expect(gateway.calls[1]).toContain('GET /3ds-service/v2/3d?')
  })

  it('of an error ends unknown where the record knows no better, and of nothing leaves it open', async () => {
    const endWith = async (json: object) => {
      const open = records(record(challengeFields))
      const { flow, gateway } = openFlow([asksForChallenge, { status: 201, json }, open], keyless)
      const step = await flow.start(request)
      if (!('error_no' in json)) gateway.will(open)
      return flow.resume(stored(step), validated(step, token()))
    }
    expect(await endWith({ error_no: '9000' })).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
    expect(await endWith({})).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it('tells when, how, and what was asked for', async () => {
    const answer = { status: 201, json: { action_code: 'SUCCESS', validation_result: ended } }
    const { flow, clock } = openFlow([asksForChallenge, answer], { ...keyless, test: true })
    const step = await flow.start(request)
    clock.advance(minute)
    expect(await flow.resume(stored(step), validated(step, token()))).toMatchObject({
      authentication: {
        status: 'authenticated',
        flow: 'challenge',
        authenticatedAt: '2026-06-25T09:31:00.000Z',
        amount: { minorUnits: 1999, currency: 'EUR' },
        test: true,
      },
    })
  })
})
