import { inspect } from 'node:util'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import {
  isThreeDSError,
  ThreeDSError,
  type ThreeDSErrorCode,
  type ThreeDSErrorInit,
} from '../../src/errors/three-ds-error.ts'

const least: ThreeDSErrorInit = { code: 'network', message: 'it broke', outcome: 'unknown', remedy: 'Look.' }
const whole = {
  ...least,
  retryable: true,
  provider: 'sample',
  operation: 'purchase',
  retryAfterMs: 1_000,
  status: 503,
  requestId: 'r1',
  providerCode: 'errors.busy',
  idempotencyKey: 'k1',
  issues: [{ path: 'amount', text: 'too much', remedy: 'Take less.' }],
} as const satisfies ThreeDSErrorInit

/** A copy of the package, as a second installation brings it. */
async function secondCopy(): Promise<typeof import('../../src/errors/three-ds-error.ts')> {
  vi.resetModules()
  return import('../../src/errors/three-ds-error.ts')
}

describe('ThreeDSError', () => {
  it('is an Error with a name and a stack', () => {
    const error = new ThreeDSError(least)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ThreeDSError')
    expect(error.message).toBe('it broke')
    expect(String(error)).toBe('ThreeDSError: it broke')
    expect(error.stack).toContain('three-ds-error.test')
  })

  it('carries every field that it is given', () => {
    const error = new ThreeDSError(whole)
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toBe('Look.')
    expect(error.retryable).toBe(true)
    expect(error.provider).toBe('sample')
    expect(error.operation).toBe('purchase')
    expect(error.retryAfterMs).toBe(1_000)
    expect(error.status).toBe(503)
    expect(error.requestId).toBe('r1')
    expect(error.providerCode).toBe('errors.busy')
    expect(error.idempotencyKey).toBe('k1')
    expect(error.issues).toEqual(whole.issues)
  })

  it('is not retryable and has no issues where nothing is said', () => {
    const error = new ThreeDSError(least)
    expect(error.retryable).toBe(false)
    expect(error.issues).toEqual([])
  })

  it('does not even have a field that it was not given, or was given as undefined', () => {
    const error = new ThreeDSError({ ...least, provider: undefined, status: undefined, issues: undefined })
    const always = ['name', 'code', 'outcome', 'retryable', 'remedy', 'issues']
    expect(Object.keys(error).toSorted()).toEqual(always.toSorted())
  })

  it('has no cause, whatever it is given', () => {
    const error = new ThreeDSError({ ...least, cause: new Error('planted') } as ThreeDSErrorInit)
    expect('cause' in error).toBe(false)
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('planted')
  })

  it('keeps nothing of an init that it does not know', () => {
    const error = new ThreeDSError({ ...whole, request: 'planted', body: 'planted' } as ThreeDSErrorInit)
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('planted')
    expect(JSON.stringify(error)).not.toContain('planted')
  })

  it('prints as JSON what a log needs', () => {
    expect(JSON.parse(JSON.stringify(new ThreeDSError(whole)))).toEqual({
      name: 'ThreeDSError',
      code: 'network',
      outcome: 'unknown',
      retryable: true,
      remedy: 'Look.',
      provider: 'sample',
      operation: 'purchase',
      retryAfterMs: 1_000,
      status: 503,
      requestId: 'r1',
      providerCode: 'errors.busy',
      idempotencyKey: 'k1',
      issues: whole.issues,
    })
  })

  it('has a code from a closed union', () => {
    expectTypeOf(new ThreeDSError(least).code).toEqualTypeOf<ThreeDSErrorCode>()
    // @ts-expect-error a new code is a new version
    expect(new ThreeDSError({ ...least, code: 'declined' }).code).toBe('declined')
  })
})

describe('isThreeDSError', () => {
  it('knows its own', () => {
    expect(isThreeDSError(new ThreeDSError(least))).toBe(true)
  })

  it('knows those of another copy of the package, and they know ours', async () => {
    const other = await secondCopy()
    expect(other.ThreeDSError).not.toBe(ThreeDSError)
    const theirs: unknown = new other.ThreeDSError(least)
    expect(theirs).not.toBeInstanceOf(ThreeDSError)
    expect(isThreeDSError(theirs)).toBe(true)
    expect(other.isThreeDSError(new ThreeDSError(least))).toBe(true)
  })

  it('narrows', () => {
    const caught: unknown = new ThreeDSError(least)
    if (!isThreeDSError(caught)) return expect.fail('it is one')
    expectTypeOf(caught).toEqualTypeOf<ThreeDSError>()
    expect(caught.code).toBe('network')
  })

  it.each([
    new Error('it broke'),
    { ...new ThreeDSError(least) },
    JSON.parse(JSON.stringify(new ThreeDSError(whole))),
    { [Symbol.for('@three-ds/error')]: 'yes' },
    { [Symbol('@three-ds/error')]: true },
    null,
    undefined,
    'ThreeDSError',
    Symbol.for('@three-ds/error'),
  ])('knows nothing else: %o', (value) => {
    expect(isThreeDSError(value)).toBe(false)
  })

  it('keeps its brand out of sight, and from being changed', () => {
    const error = new ThreeDSError(least)
    expect(JSON.stringify(error)).not.toContain('@three-ds/error')
    expect(Reflect.set(error, Symbol.for('@three-ds/error'), false)).toBe(false)
    expect(isThreeDSError(error)).toBe(true)
  })
})
