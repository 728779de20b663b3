import type { SeenClaim } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
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
  stored,
  token,
  transactionId,
  validated,
} from './flow-sample.ts'

const stillOpen = records(record(challengeFields))

/** A flow at its challenge; what comes after the lookup is planned. */
async function atChallenge(...planned: readonly PlannedAnswer[]) {
  const opened = openFlow([asksForChallenge, ...planned])
  const step = await opened.flow.start(request)
  return { ...opened, step, state: stored(step) }
}

describe('a token that leaves it open', () => {
  const open = passed({ PAResStatus: 'C', ECIFlag: '', CAVV: '' })

  it('ends nothing where the record has come to an end: that counts', async () => {
    const { flow, state, step } = await atChallenge(records(record(ended)))
    expect(await flow.resume(state, validated(step, token(open)))).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated', evidence: 'fetched' },
    })
  })

  it.each([undefined, '', 0, '0', '0, 0'])(
    'is silent with the error number %j: the flow waits',
    async (ErrorNumber) => {
      const silent = { ErrorNumber, Payment: { Type: 'CCA', ProcessorTransactionId: transactionId } }
      const { flow, state, step } = await atChallenge(stillOpen, stillOpen)
      expect((await flow.resume(state, validated(step, token(silent)))).type).toBe('poll')
    },
  )
})

describe('a token that is used up', () => {
  const keyless = { apiKey: undefined, apiIdentifier: undefined, orgUnitId: undefined }
  const validation = { status: 201, json: { action_code: 'SUCCESS', validation_result: ended } }

  it.each([
    ['verified here', [asksForChallenge], {}],
    ['verified by Verifone', [asksForChallenge, validation], keyless],
  ] as const)('is so under its own id, for longer than it can live: %s', async (_who, planned, options) => {
    const claims: SeenClaim[] = []
    const seen = {
      claim: async (claim: SeenClaim) => {
        claims.push(claim)
        return 'claimed' as const
      },
      release: async () => undefined,
    }
    const { flow } = openFlow(planned, options, { seen })
    const step = await flow.start(request)
    await flow.resume(stored(step), validated(step, token()))
    expect(claims.at(-1)).toEqual({
      key: 'cardinal:response:64b365f5-51a5-4f47-9e98-f5ee874b77e0',
      expiresAt: new Date('2026-06-25T13:30:00.000Z'),
    })
  })
})

describe('the simulator’s cryptogram', () => {
  const simulator = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

  it('makes the end a test, at a live server too', async () => {
    const { flow, state, step } = await atChallenge()
    const end = await flow.resume(state, validated(step, token(passed({ CAVV: simulator }))))
    expect(end).toMatchObject({ type: 'done', authentication: { test: true } })
    const lookup = { ...ended, cavv: simulator, transaction_id: transactionId }
    expect(await openFlow([{ json: lookup }]).flow.start(request)).toMatchObject({ authentication: { test: true } })
  })

  it('is not needed for that where the client’s server is a test’s', async () => {
    const { flow } = openFlow([asksForChallenge, records(record(ended))], { test: true })
    const step = await flow.start(request)
    expect(await flow.resume(stored(step), poll)).toMatchObject({ authentication: { test: true } })
  })
})
