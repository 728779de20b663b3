import { describe, expect, it } from 'vitest'
import { once } from '../src/once.ts'

describe('once', () => {
  it('makes it on first use, and keeps it', () => {
    let made = 0
    const get = once(() => ({ number: ++made }))
    expect(made).toBe(0)
    expect(get()).toBe(get())
    expect(made).toBe(1)
  })
})
