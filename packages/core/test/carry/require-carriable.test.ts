import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { requireCarriable } from '../../src/carry/require-carriable.ts'
import { refusal } from '../refusal.ts'
import { target, visa } from './sample.ts'

describe('requireCarriable', () => {
  it('lets a whole result through', () => {
    expect(() => requireCarriable(visa, target)).not.toThrow()
  })

  it('refuses with everything at once', () => {
    const error = refusal(() =>
      requireCarriable({ provider: 'finaro', evidence: 'browser', status: 'failed', test: false }, target),
    )
    expect(error.code).toBe('result-not-carriable')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.provider).toBe('finaro')
    expect(error.operation).toBe('fromAuthenticationResult')
    expect(error.issues.map(({ path }) => path)).toEqual(['evidence', 'status', 'version', 'eci', 'cavv'])
    expect(error.remedy).toBe(error.issues[0]?.remedy)
    expect(error.message).toContain('cannot be handed to Sample')
    for (const { path } of error.issues) expect(error.message).toContain(`${path}: `)
  })

  it('has a remedy where the finding has none', () => {
    expect(refusal(() => requireCarriable({ ...visa, version: '1.0.2' }, target)).remedy).not.toBe('')
  })

  it('takes a matched result only where that is accepted', () => {
    const matched = { ...visa, evidence: 'matched' } as const
    expect(refusal(() => requireCarriable(matched, target)).issues[0]?.path).toBe('evidence')
    expect(() => requireCarriable(matched, target, { matched: 'accept' })).not.toThrow()
  })

  it('takes nothing else for an acceptance', () => {
    const matched = { ...visa, evidence: 'matched' } as const
    const yes = { matched: true } as never
    expect(refusal(() => requireCarriable(matched, target, yes)).code).toBe('result-not-carriable')
  })

  it('shows no value of the result', () => {
    const planted = { ...visa, cavv: 'planted-cavv', eci: 'planted-eci', paResStatus: 'planted-letter' }
    const error = refusal(() => requireCarriable(planted, target))
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('planted')
    expect(JSON.stringify(error)).not.toContain('planted')
  })
})
