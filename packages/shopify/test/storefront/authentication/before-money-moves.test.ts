import { ThreeDSError, type ThreeDSErrorCode } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { beforeMoneyMoves } from '../../../src/storefront/authentication/before-money-moves.ts'
import { refusal } from '../../refusal.ts'

const failing = (code: ThreeDSErrorCode, outcome: 'unknown' | 'rejected') =>
  new ThreeDSError({
    code,
    message: 'It failed.',
    outcome,
    remedy: 'Try again.',
    provider: 'shopify',
    operation: 'updateCartPayment',
    status: 502,
    requestId: 'request-1',
  })

describe('a call that moves no money', () => {
  it('answers what it answers', async () => {
    expect(await beforeMoneyMoves(async () => 7)).toBe(7)
  })

  it('leaves nothing to find out where nobody knows how it ended', async () => {
    const error = await refusal(() => beforeMoneyMoves(() => Promise.reject(failing('network', 'unknown'))))
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(true)
    expect(error.provider).toBe('shopify')
    expect(error.operation).toBe('updateCartPayment')
    expect(error.status).toBe(502)
    expect(error.requestId).toBe('request-1')
    expect(error.message).toContain('not submitted')
    expect(error.remedy).toContain('nothing was charged')
  })

  it('is not worth another try by itself where the caller gave up', async () => {
    const error = await refusal(() => beforeMoneyMoves(() => Promise.reject(failing('aborted', 'unknown'))))
    expect([error.code, error.outcome, error.retryable]).toEqual(['aborted', 'not-sent', false])
  })

  it('throws on whatever else fails, as it is', async () => {
    const refused = failing('refused', 'rejected')
    await expect(beforeMoneyMoves(() => Promise.reject(refused))).rejects.toBe(refused)
    const bug = new TypeError('a bug')
    await expect(beforeMoneyMoves(() => Promise.reject(bug))).rejects.toBe(bug)
  })
})
