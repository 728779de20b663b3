import { openObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { rootShape } from '../../src/graphql/root-shape.ts'

const field = openObject({ id: z.string() })

describe('rootShape', () => {
  it('reads the root field, and keeps what else stands there', () => {
    const answer = { data: { cart: { id: 'c', more: 1 }, other: 2 }, extensions: {} }
    expect(z.parse(rootShape('cart', field), answer)).toEqual(answer)
  })

  it('refuses an answer without it, or with another one', () => {
    expect(z.safeParse(rootShape('cart', field), { data: {} }).success).toBe(false)
    expect(z.safeParse(rootShape('cart', field), { data: { node: { id: 'c' } } }).success).toBe(false)
  })

  it('is made once for a root field and its schema, and is another one for another of either', () => {
    expect(rootShape('cart', field)).toBe(rootShape('cart', field))
    expect(rootShape('node', field)).not.toBe(rootShape('cart', field))
    expect(rootShape('cart', openObject({ id: z.string() }))).not.toBe(rootShape('cart', field))
  })
})
