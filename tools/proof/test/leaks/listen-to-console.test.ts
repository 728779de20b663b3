import { describe, expect, it } from 'vitest'
import { listenToConsole } from '../../src/leaks/listen-to-console.ts'

describe('listenToConsole', () => {
  it('keeps what is printed, and gives the console back', async () => {
    const before = console.log
    const { result, printed } = await listenToConsole(async () => {
      console.log('one', 2)
      console.error('three')
      return 'done'
    })
    expect(result).toBe('done')
    expect(printed).toEqual([['one', 2], ['three']])
    expect(console.log).toBe(before)
  })
  it('gives it back where the work fails', async () => {
    const before = console.warn
    await expect(listenToConsole(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(console.warn).toBe(before)
  })
})
