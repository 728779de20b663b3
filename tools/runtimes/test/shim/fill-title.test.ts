import { describe, expect, it } from 'vitest'
import { fillTitle } from '../../src/shim/fill-title.ts'

describe('fillTitle', () => {
  it.each([
    ['is %s', ['EUR'], 'is EUR'],
    ['%s is %j', ['a', { b: 1 }], 'a is {"b":1}'],
    ['number %#', ['a'], 'number 3'],
    ['on $status', [{ status: 502 }], 'on 502'],
    ['of $card.brand', [{ card: { brand: 'visa' } }], 'of visa'],
    ['%s and %s', ['one'], 'one and %s'],
    ['%s', [undefined], 'undefined'],
    ['nothing to fill', [], 'nothing to fill'],
  ])('fills "%s"', (title, row, filled) => {
    expect(fillTitle(title, row, 3)).toBe(filled)
  })
})
