import type { SpreedlyTransactionKind } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transactionStates } from '../../src/schemas/transaction.ts'
import { isResultUnknown, scaKind, transactionKind } from '../../src/schemas/transaction-kind.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { answerFor, clientOf, declinedTransaction, told } from '../sample.ts'

type Row = readonly [state: string, succeeded: boolean, kind: SpreedlyTransactionKind]

/** Where the response says nothing of an unknown result or a review. */
const rows: readonly Row[] = [
  ['succeeded', true, 'succeeded'],
  ['succeeded', false, 'unrecognized'],
  ['processing', true, 'processing'],
  ['processing', false, 'processing'],
  ['pending', true, 'action-required'],
  ['pending', false, 'action-required'],
  ['failed', true, 'unrecognized'],
  ['failed', false, 'declined'],
  ['gateway_processing_failed', true, 'unrecognized'],
  ['gateway_processing_failed', false, 'declined'],
  ['gateway_setup_failed', true, 'unrecognized'],
  ['gateway_setup_failed', false, 'declined'],
  ['gateway_processing_result_unknown', true, 'unrecognized'],
  ['gateway_processing_result_unknown', false, 'unrecognized'],
  ['complete', true, 'unrecognized'],
  ['scrubbed', false, 'unrecognized'],
  ['Succeeded', true, 'unrecognized'],
  ['', false, 'unrecognized'],
  ['constructor', false, 'unrecognized'],
]

describe('the kind of a transaction', () => {
  it('is settled for every documented state, whatever `succeeded` says', () => {
    const told = rows.map(([state, succeeded]) => `${state} ${succeeded}`)
    for (const state of transactionStates) {
      expect(told).toContain(`${state} true`)
      expect(told).toContain(`${state} false`)
    }
  })

  it.each(rows)('of state %j with succeeded %s is %s', (state, succeeded, kind) => {
    expect(transactionKind({ state, succeeded })).toBe(kind)
    expect(transactionKind({ state, succeeded, response: {} })).toBe(kind)
    expect(transactionKind({ state, succeeded, response: { result_unknown: false, fraud_review: false } })).toBe(kind)
  })

  it.each(rows)('of state %j with succeeded %s is never decided where the result is unknown', (state, succeeded) => {
    const response = { result_unknown: true }
    expect(isResultUnknown({ state, succeeded, response })).toBe(true)
    expect(transactionKind({ state, succeeded, response })).toBe('unrecognized')
    expect(transactionKind({ state, succeeded, response: { ...response, fraud_review: true } })).toBe('unrecognized')
  })

  it.each(rows)(
    'of state %j with succeeded %s changes under review only where it was a success',
    (state, succeeded, kind) => {
      const held = transactionKind({ state, succeeded, response: { fraud_review: true } })
      expect(held).toBe(kind === 'succeeded' ? 'processing' : kind)
    },
  )

  it('is total: every state and flag has one, and only the documented success is a success', () => {
    const kinds = ['succeeded', 'declined', 'action-required', 'processing', 'unrecognized']
    const flag = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom<string>(...transactionStates), fc.string()),
        fc.boolean(),
        flag,
        flag,
        (state, succeeded, unknown, review) => {
          const response = {
            ...(unknown === undefined ? {} : { result_unknown: unknown }),
            ...(review === undefined ? {} : { fraud_review: review }),
          }
          const kind = transactionKind({ state, succeeded, response })
          expect(kinds).toContain(kind)
          if (kind === 'succeeded') expect([state, succeeded, unknown ?? false]).toEqual(['succeeded', true, false])
          if (kind === 'declined') expect([succeeded, unknown ?? false]).toEqual([false, false])
        },
      ),
    )
  })

  it('of an unknown result inside a 422 is no decline', async () => {
    const transaction = declinedTransaction({ state: 'failed', response: { result_unknown: true } })
    const gateway = recordedGateway(told(transaction, 422))
    const answer = await clientOf(gateway).showTransaction('tx_1')
    expect(answer.kind).toBe('unrecognized')
    expect(answer.meta.status).toBe(422)
  })

  it.each(['true', true])('reads the flag of an unknown result as %j', async (result_unknown) => {
    expect((await answerFor(declinedTransaction({ response: { result_unknown } }))).kind).toBe('unrecognized')
  })
})

describe('the kind of a stand-alone authentication', () => {
  it.each([
    ['succeeded', 'completed'],
    ['failed', 'completed'],
    ['pending', 'action-required'],
    ['processing', 'unrecognized'],
    ['', 'unrecognized'],
  ] as const)('of state %j is %s', (state, kind) => {
    expect(scaKind({ state })).toBe(kind)
  })

  it('is not known without a state', () => {
    expect(scaKind({})).toBe('unrecognized')
  })
})
