import { invalidInput } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { TimeIsUp } from '../../src/delivery/time-limit.ts'
import { unlessAborted } from '../../src/delivery/unless-aborted.ts'
import { safeWords, wordsToStore } from '../../src/delivery/words.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'

describe('what is kept of an error', () => {
  it("is the message and the remedy of the family's own", () => {
    const wrong = invalidInput([{ path: 'amount', text: 'an integer is needed', remedy: 'Round it.' }])
    expect(safeWords(wrong)).toBe('invalid-input: amount: an integer is needed. Round it.')
    expect(safeWords(new InboxError({ code: 'conflict', message: 'was first', remedy: 'Again.' }))).toBe(
      'conflict: was first. Again.',
    )
    expect(safeWords(new TimeIsUp('too late'))).toBe('too late')
  })

  it('is the name alone of any other', () => {
    expect(safeWords(new RangeError('4111111111111111'))).toBe('RangeError: see the log of the application')
    for (const thrown of ['4111111111111111', undefined, { message: '4111111111111111' }]) {
      expect(safeWords(thrown)).toBe('see the log of the application')
    }
  })

  it('fits its column, whatever the application says', () => {
    expect(wordsToStore(() => `a\0${'b'.repeat(2_000)}`)(undefined)).toBe(`a${'b'.repeat(999)}`)
  })

  it('is kept too where describing fails', () => {
    const describeError = () => {
      throw new Error('describing failed')
    }
    expect(wordsToStore(describeError)(new RangeError('4111'))).toBe('RangeError: see the log of the application')
  })
})

describe('unlessAborted', () => {
  it('begins nothing after the abort, and leaves no listener behind', async () => {
    const over = AbortSignal.abort(new Error('over'))
    let begun = false
    const work = async () => {
      begun = true
    }
    await expect(unlessAborted(over, work)).rejects.toThrow('over')
    expect(begun).toBe(false)
  })

  it('is what the work comes to, or the reason of the abort', async () => {
    const control = new AbortController()
    expect(await unlessAborted(control.signal, async () => 7)).toBe(7)
    await expect(unlessAborted(control.signal, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    const endless = unlessAborted(control.signal, () => new Promise(() => {}))
    control.abort(new Error('time'))
    await expect(endless).rejects.toThrow('time')
  })
})
