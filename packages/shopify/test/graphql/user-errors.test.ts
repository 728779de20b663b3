import { openObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { userErrorList } from '../../src/graphql/user-errors.ts'

const schema = openObject({ userErrors: userErrorList() })

describe('user errors', () => {
  it('have a path of the field, perhaps a code, and words', () => {
    const userErrors = [{ code: 'INVALID', field: ['payment', 'amount'], message: 'is invalid' }, { message: 'x' }]
    expect(schema.parse({ userErrors })).toEqual({ userErrors })
  })

  it('stay errors where they do not read: to lose one would read as success', () => {
    expect(schema.parse({ userErrors: ['odd', 7] })).toEqual({ userErrors: [{}, {}] })
    expect(schema.parse({ userErrors: [{ field: 'payment' }] }).userErrors).toHaveLength(1)
  })

  it('may be absent', () => {
    expect(schema.parse({})).toEqual({})
  })
})
