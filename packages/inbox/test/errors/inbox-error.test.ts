import { describe, expect, it } from 'vitest'
import { InboxError, isInboxError } from '../../src/errors/inbox-error.ts'

describe('InboxError', () => {
  it('says what happened, what to do next, and whether the same again may help', () => {
    const error = new InboxError({ code: 'conflict', message: 'was first', remedy: 'Again.', retryable: true })
    expect([error.name, error.code, error.message, error.remedy, error.retryable]).toEqual([
      'InboxError',
      'conflict',
      'was first',
      'Again.',
      true,
    ])
  })

  it('has no state and no constraint where the database named none', () => {
    const error = new InboxError({ code: 'closed', message: 'over', remedy: 'None.' })
    expect(['sqlState' in error, 'constraint' in error, error.retryable]).toEqual([false, false, false])
  })

  it('is known across copies of the package, and nothing else is', () => {
    expect(isInboxError(new InboxError({ code: 'closed', message: '', remedy: '' }))).toBe(true)
    for (const other of [new Error('x'), undefined, null, 'closed', { code: 'closed' }]) {
      expect(isInboxError(other)).toBe(false)
    }
  })
})
