import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

type Scenario = Parameters<ReturnType<typeof openSandbox>['authentication']>[0]

async function atFingerprint(scenario: Scenario) {
  const open = openSandbox()
  const request = open.authentication(scenario)
  const { invoice } = request.transaction
  const trxId = (await open.client.standalone(request)).result[0].threeDSecure?.trxId ?? ''
  const complete = (compInd: 'Y' | 'N' | 'U' = 'Y', at = invoice) =>
    open.client.completion({ transaction: { invoice: at }, threeDSecure: { trxId, compInd } })
  return { ...open, complete, trxId, invoice }
}

describe('completion', () => {
  it.each(['Y', 'N', 'U'] as const)('goes on after a fingerprint: %s', async (compInd) => {
    const { complete, trxId, drift } = await atFingerprint('fingerprint')
    const { result, kind } = await complete(compInd)
    expect(kind).toBe('completed')
    expect(result[0].transaction?.responseCode).toBe('A')
    expect(result[0].threeDSecure?.trxId).toBe(trxId)
    expect(result[0].threeDSecure?.cryptogram).toHaveLength(28)
    expect(drift).toEqual([])
  })

  it('answers a challenge with its process', async () => {
    const { complete, trxId } = await atFingerprint('fingerprint-challenge')
    const { result } = await complete()
    expect(result[0].transaction?.responseCode).toBe('G')
    expect(result[0].threeDSecure?.trxId).toBe(trxId)
    expect(result[0].redirectUrl).toBe(`https://finaro.test/issuer/challenge/${trxId}`)
  })

  it('asks for a fingerprint again, which the seed document allows', async () => {
    const { complete } = await atFingerprint('fingerprint-twice')
    expect((await complete()).result[0].transaction?.responseCode).toBe('H')
    expect((await complete()).result[0].transaction?.responseCode).toBe('A')
  })

  it('takes the invoice with and without its zeros', async () => {
    const { complete, invoice } = await atFingerprint('fingerprint')
    const padded = invoice.replace(/^0+/, '').padStart(10, '0')
    expect((await complete('Y', padded)).kind).toBe('completed')
  })

  it('refuses the second one of a process', async () => {
    const { complete, sandbox } = await atFingerprint('fingerprint')
    await complete()
    const error = await refusal(() => complete())
    expect(error.status).toBe(400)
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(['standalone', 'completion'])
  })

  it('refuses another invoice', async () => {
    const { complete } = await atFingerprint('fingerprint')
    expect((await refusal(() => complete('Y', '999'))).status).toBe(400)
  })

  it('refuses a process that it does not know, and an indicator that is none', async () => {
    const { api, trxId, invoice } = await atFingerprint('fingerprint')
    const post = (threeDSecure: object) =>
      api('POST', '/3dsecure/completion', {
        dateTime: '2026-01-31T09:30:00.000+00:00',
        transaction: { invoice },
        threeDSecure,
      })
    const unknown = await post({ trxId: '00000000-0000-4000-8000-000000000000', compInd: 'Y' })
    expect(unknown.result.error.longText).toBe('Invalid: threeDSecure.trxId')
    expect((await post({ trxId, compInd: 'X' })).result.error.longText).toBe('Invalid: threeDSecure.compInd')
    expect((await post({ trxId })).result.error.longText).toBe('Missing: threeDSecure.compInd')
  })

  it('does not end a challenge: that is the cardholder’s', async () => {
    const { complete } = await atFingerprint('fingerprint-challenge')
    await complete()
    expect((await refusal(() => complete())).status).toBe(400)
  })
})
