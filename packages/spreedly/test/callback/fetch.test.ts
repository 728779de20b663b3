import { ThreeDSError } from '@three-ds/core'
import { describe, expect, it, vi } from 'vitest'
import { fetchCallback } from '../../src/callback/fetch.ts'
import { formats } from './judged.ts'

const transaction = (token: string) => ({
  token,
  state: 'succeeded',
  succeeded: true,
  amount: 3001,
  order_id: 'order-7',
})
const show = async (token: string) => ({ transaction: transaction(token) })
const failing = (code: 'not-found' | 'network') => async () =>
  Promise.reject(new ThreeDSError({ code, message: 'x', outcome: 'rejected', remedy: 'x' }))

describe.each(formats)('fetchCallback, $format', ({ render }) => {
  const body = (...tokens: unknown[]) =>
    render(tokens.map((token) => (token === undefined ? {} : { token: String(token) })))

  it('believes Spreedly’s answer, and nothing of the body', async () => {
    const forged = render([{ token: 'T1', state: 'failed', succeeded: false, amount: 1, order_id: 'other' }])
    expect(await fetchCallback(forged, { show })).toEqual([
      {
        verdict: 'accepted',
        event: {
          type: 'callback',
          provider: 'spreedly',
          id: 'spreedly:order-7',
          evidence: 'fetched',
          dedupeKey: 'spreedly|T1|succeeded|',
          data: transaction('T1'),
          transaction: transaction('T1'),
        },
      },
    ])
  })

  it('asks once for each token, in the order of the body', async () => {
    const asked = vi.fn(show)
    await fetchCallback(body('T1', 'T2', 'T1'), { show: asked })
    expect(asked.mock.calls).toEqual([['T1'], ['T2']])
  })

  it('asks for no more than it is allowed to, and refuses the rest', async () => {
    const asked = vi.fn(show)
    const verdicts = await fetchCallback(body('T1', 'T2', 'T3', 'T4'), { show: asked, maxTransactions: 2 })
    expect(asked).toHaveBeenCalledTimes(2)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'refused'])
    expect(verdicts[2]).toMatchObject({ reason: 'too-large', index: 2 })
  })

  it('asks for a hundred by default', async () => {
    const asked = vi.fn(show)
    await fetchCallback(body(...Array.from({ length: 150 }, (_, at) => `T${at}`)), { show: asked })
    expect(asked).toHaveBeenCalledTimes(100)
  })

  it('refuses a transaction without a token', async () => {
    expect(await fetchCallback(body(undefined), { show })).toMatchObject([{ reason: 'unreadable', index: 0 }])
    expect(await fetchCallback(body(''), { show })).toMatchObject([{ reason: 'unreadable', index: 0 }])
  })

  it('refuses a token that Spreedly does not know', async () => {
    const verdicts = await fetchCallback(body('T1'), { show: failing('not-found') })
    expect(verdicts).toMatchObject([{ reason: 'unknown-token', index: 0 }])
  })

  it('fails where Spreedly cannot be asked', async () => {
    await expect(fetchCallback(body('T1'), { show: failing('network') })).rejects.toMatchObject({ code: 'network' })
  })

  it('refuses an answer about another transaction', async () => {
    const verdicts = await fetchCallback(body('T1'), { show: async () => show('T2') })
    expect(verdicts).toMatchObject([{ reason: 'ambiguous', index: 0 }])
  })
})

describe('fetchCallback', () => {
  it('gives a flow the fields that a signature covers, and no other', async () => {
    const covered = {
      ...transaction('T1'),
      currency_code: 'USD',
      transaction_type: 'Purchase',
      created_at: '2026-01-31T09:30:00Z',
      updated_at: '2026-01-31T09:30:02Z',
      on_test_gateway: true,
      ip: '203.0.113.7',
      callback_url: 'https://shop.example/spreedly',
    }
    const whole = async () => ({ transaction: { ...covered, gateway_transaction_id: '44' } })
    const [verdict] = await fetchCallback('{"transaction":{"token":"T1"}}', { show: whole })
    expect(verdict).toMatchObject({
      verdict: 'accepted',
      event: { dedupeKey: 'spreedly|T1|succeeded|2026-01-31T09:30:02Z' },
    })
    expect(verdict?.verdict === 'accepted' && verdict.event.data).toEqual(covered)
  })

  it('leaves out what the answer does not tell', async () => {
    const [verdict] = await fetchCallback('{"transaction":{"token":"T1"}}', { show })
    expect(verdict?.verdict === 'accepted' && Object.keys(verdict.event.data).toSorted()).toEqual(
      Object.keys(transaction('T1')).toSorted(),
    )
  })

  it('refuses an unreadable body as a whole, and asks nobody', async () => {
    const asked = vi.fn(show)
    expect(await fetchCallback('<!DOCTYPE a><transactions/>', { show: asked })).toMatchObject([{ reason: 'doctype' }])
    expect(await fetchCallback('<transactions/>', { show: asked, maxBytes: 3 })).toMatchObject([
      { reason: 'too-large' },
    ])
    expect(asked).not.toHaveBeenCalled()
  })

  it('tells the developer who hands over a parsed body', async () => {
    await expect(fetchCallback({} as string, { show })).rejects.toMatchObject({
      code: 'invalid-input',
      operation: 'fetchCallback',
    })
  })
})
