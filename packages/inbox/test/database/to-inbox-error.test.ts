import { assert as check, constantFrom, option, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInboxError } from '../../src/database/to-inbox-error.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'

const ofServer = (code: string, message = 'said') => ({ severity: 'ERROR', code, message })

describe('toInboxError', () => {
  it.each([
    ['08006', 'database-unavailable', true],
    ['25006', 'database-unavailable', true],
    ['40001', 'conflict', true],
    ['40P01', 'conflict', true],
    ['53100', 'database-full', true],
    ['53200', 'database-full', true],
    ['53300', 'database-unavailable', true],
    ['55P03', 'conflict', true],
    ['25P03', 'query-failed', false],
    ['25P04', 'query-failed', false],
    ['57014', 'query-failed', false],
    ['57P01', 'database-unavailable', true],
    ['57P03', 'database-unavailable', true],
    ['58030', 'database-full', true],
    ['23505', 'query-failed', false],
    ['42P01', 'query-failed', false],
    ['42501', 'query-failed', false],
    ['22P02', 'query-failed', false],
    ['XX000', 'query-failed', false],
  ])('reads state %s as %s', (state, code, retryable) => {
    const error = toInboxError(ofServer(state))
    expect([error.code, error.retryable, error.sqlState]).toEqual([code, retryable, state])
    expect(error.remedy).not.toBe('')
  })

  it.each([
    ['a socket', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a pool that waited too long', new Error('timeout exceeded when trying to connect')],
    ['nothing at all', undefined],
    ['a text', 'oh'],
  ])('takes %s for a database that does not answer', (_name, error) => {
    const { code, sqlState, message } = toInboxError(error)
    expect([code, sqlState, message]).toEqual(['database-unavailable', undefined, 'the database does not answer'])
  })

  it('leaves its own errors as they are', () => {
    const error = new InboxError({ code: 'closed', message: 'over', remedy: 'none' })
    expect(toInboxError(error)).toBe(error)
  })

  it('repeats what the server said where it speaks of names, and not where it quotes values', () => {
    expect(toInboxError(ofServer('42P01', 'relation "orders" does not exist')).message).toContain('orders')
    expect(toInboxError(ofServer('22P02', 'invalid input: "4111"')).message).not.toContain('4111')
    expect(toInboxError(ofServer('P0001', 'raised: "4111"')).message).not.toContain('4111')
  })

  it('never repeats a detail, a hint, a query or a parameter', () => {
    const secret = 'planted-4111111111111111'
    const fields = record({
      severity: constantFrom('ERROR', 'FATAL'),
      code: option(string({ minLength: 5, maxLength: 5 }), { nil: '23505' }),
      message: string(),
    })
    check(
      property(fields, (seen) => {
        const error = toInboxError({
          ...seen,
          detail: secret,
          hint: secret,
          where: secret,
          query: secret,
          params: [secret],
        })
        expect(JSON.stringify({ ...error, text: error.message, stack: error.stack })).not.toContain(secret)
        expect(error.cause).toBeUndefined()
      }),
    )
  })
})
