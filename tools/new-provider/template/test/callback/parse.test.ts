import { parseCallback } from '@three-ds/acme'
import { describe, expect, it } from 'vitest'

describe('a callback', () => {
  it('that is not Acme’s is refused, and nothing is thrown', () => {
    expect(parseCallback(new TextEncoder().encode('<html>'))).toMatchObject({ verdict: 'refused' })
  })
})
