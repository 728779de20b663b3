import { describe, expect, it } from 'vitest'
import { addMember, pathInWords, replaceAt, replaceTexts } from '../../../src/testing/contract/json-path.ts'

const body = { transactions: [{ state: 'succeeded', amount: 1 }, { state: 'failed' }], note: null }

describe('pathInWords', () => {
  it('is written as the hooks write it', () => {
    expect(pathInWords(['transactions', 0, 'state'])).toBe('transactions[].state')
    expect(pathInWords([])).toBe('')
  })
})

describe('replaceAt', () => {
  it('puts a value where another stood, and leaves the rest', () => {
    expect(replaceAt(body, ['transactions', 0, 'state'], 'new')).toEqual({
      transactions: [{ state: 'new', amount: 1 }, { state: 'failed' }],
      note: null,
    })
  })

  it('takes a member away', () => {
    const changed = replaceAt(body, ['transactions', 0, 'amount'], undefined)
    expect(changed).toEqual({ transactions: [{ state: 'succeeded' }, { state: 'failed' }], note: null })
    expect(JSON.stringify(changed)).not.toContain('amount')
  })

  it('changes nothing of the original', () => {
    const before = JSON.stringify(body)
    replaceAt(body, ['transactions', 1, 'state'], 'new')
    expect(JSON.stringify(body)).toBe(before)
  })
})

describe('addMember', () => {
  it('adds at the root and below', () => {
    expect(addMember({ a: 1 }, [], 'b', null)).toEqual({ a: 1, b: null })
    expect(addMember({ a: { c: 1 } }, ['a'], 'b', 2)).toEqual({ a: { c: 1, b: 2 } })
  })
})

describe('replaceTexts', () => {
  it('changes every text and nothing else', () => {
    expect(replaceTexts({ a: 'x', b: [1, 'y', { c: true, d: null }] }, 's')).toEqual({
      a: 's',
      b: [1, 's', { c: true, d: null }],
    })
  })
})
