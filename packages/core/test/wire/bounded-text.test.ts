import { describe, expect, it } from 'vitest'
import { boundedText } from '../../src/wire/bounded-text.ts'

describe('boundedText', () => {
  const schema = boundedText(3)

  it.each(['a', 'abc'])('takes "%s"', (text) => {
    expect(schema.parse(text)).toBe(text)
  })

  it.each(['', 'abcd', 1, null, undefined, ['a']])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})
