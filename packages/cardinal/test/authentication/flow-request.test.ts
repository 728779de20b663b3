import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../src/authentication/flow-request.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { request, session } from './flow-sample.ts'

describe('a request', () => {
  it.each([
    ['jwt', 16_384],
    ['jti', 255],
    ['referenceId', 255],
    ['expiresAt', 64],
  ])('has a %s of %d characters at most in its session, and in each earlier one', async (field, longest) => {
    const ofLength = (length: number) => ({ ...session, [field]: 'x'.repeat(length) })
    expect(() => checkRequest({ ...request, session: ofLength(longest) })).not.toThrow()
    const error = await refusal(() => checkRequest({ ...request, session: ofLength(longest + 1) }))
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['cardinal', 'start'])
    expect(pathsOf(error)).toEqual([`session.${field}`])
    const earlierSessions = [session, ofLength(longest + 1)]
    expect(pathsOf(await refusal(() => checkRequest({ ...request, earlierSessions })))).toEqual([
      `earlierSessions[1].${field}`,
    ])
  })

  it('is wrong in its lookup under the same operation', async () => {
    const error = await refusal(() => checkRequest({ ...request, lookup: { ...request.lookup, email: '' } }))
    expect([error.provider, error.operation]).toEqual(['cardinal', 'start'])
    expect(pathsOf(error)).toEqual(['lookup.email'])
  })
})
