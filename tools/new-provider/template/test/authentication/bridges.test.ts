import { fromAuthenticationResult, toAuthenticationResult, toPaymentResult } from '@three-ds/acme'
import { toAnswer } from '@three-ds/core/http'
import { describe, expect, it } from 'vitest'
import { authorized } from '../sample.ts'

const meta = { status: 200, attempts: 1, durationMs: 1, rawBody: '' }
const answer = toAnswer({ ...authorized, kind: 'succeeded' as const }, meta)

describe('an answer of Acme', () => {
  it('that tells of the payment only is no authentication', () => {
    expect(toAuthenticationResult(answer)).toMatchObject({ provider: 'acme', status: 'unknown' })
  })

  it('tells what became of the payment', () => {
    expect(toPaymentResult(answer)).toMatchObject({ status: 'authorized' })
  })
})

describe('a verified result', () => {
  it('that failed is handed to nobody', () => {
    const failed = { provider: 'cardinal', status: 'failed', evidence: 'signed', test: false } as const
    expect(() => fromAuthenticationResult(failed)).toThrow(expect.objectContaining({ code: 'result-not-carriable' }))
  })
})
