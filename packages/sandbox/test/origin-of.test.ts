import { describe, expect, it } from 'vitest'
import { originOf } from '../src/origin-of.ts'

describe('originOf', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4010'],
    ['localhost', 'http://localhost:4010'],
    ['::1', 'http://[::1]:4010'],
  ])('names the interface %s', (hostname, origin) => {
    expect(originOf(hostname, 4010)).toBe(origin)
  })

  it.each(['0.0.0.0', '::'])('sends nobody to %s, which is no address', (hostname) => {
    expect(originOf(hostname, 4010)).toBe('http://localhost:4010')
  })
})
