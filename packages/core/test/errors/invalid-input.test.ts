import { describe, expect, it } from 'vitest'
import { describeIssues, invalidInput } from '../../src/errors/invalid-input.ts'

const amount = { path: 'amount', text: 'an integer is needed here' }
const order = { path: 'order_id', text: 'this field is missing', remedy: 'Name your order.' }

describe('describeIssues', () => {
  it('joins places and words', () => {
    expect(describeIssues([amount, order])).toBe('amount: an integer is needed here; order_id: this field is missing')
  })

  it('needs no place for the whole', () => {
    expect(describeIssues([{ path: '', text: 'an object is needed here' }])).toBe('an object is needed here')
  })

  it('says nothing of nothing', () => {
    expect(describeIssues([])).toBe('')
  })
})

describe('invalidInput', () => {
  it('says that nothing was sent', () => {
    const error = invalidInput([amount, order], { provider: 'sample', operation: 'purchase' })
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.provider).toBe('sample')
    expect(error.operation).toBe('purchase')
    expect(error.issues).toEqual([amount, order])
    expect(error.message).toBe(describeIssues([amount, order]))
  })

  it('takes the first remedy that an issue has', () => {
    expect(invalidInput([amount, order]).remedy).toBe('Name your order.')
  })

  it('has a remedy where no issue has one', () => {
    expect(invalidInput([amount]).remedy).toContain('Correct')
  })

  it('names nobody where nobody is named', () => {
    const error = invalidInput([amount])
    expect('provider' in error).toBe(false)
    expect('operation' in error).toBe(false)
  })
})
