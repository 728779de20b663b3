import { isThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { InboxOptions } from '../../src/inbox/inbox-options.ts'
import { inboxSettings } from '../../src/inbox/inbox-settings.ts'
import { quietly } from '../../src/inbox/quietly.ts'

// Settings never touch it.
const database = {} as InboxOptions['database']

describe('inboxSettings', () => {
  it('has defaults for everything', () => {
    const { clock: _clock, ...settings } = inboxSettings({ database })
    expect(settings).toMatchObject({ concurrency: 8, pollEveryMs: 1_000, maxAttempts: 12, handleWithinMs: 60_000 })
  })

  it('names every option that is out of its bounds, and no value', () => {
    let error: unknown
    try {
      inboxSettings({
        database,
        concurrency: 0,
        pollEveryMs: 499,
        attempts: { max: 1.5 },
        refused: { maxBytes: Number.NaN },
      })
    } catch (thrown) {
      error = thrown
    }
    if (!isThreeDSError(error)) throw new Error('not ours')
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual([
      'concurrency',
      'pollEveryMs',
      'attempts.max',
      'refused.maxBytes',
    ])
    expect(error.message).not.toContain('499')
  })
})

describe('quietly', () => {
  it('lets a listener change nothing', () => {
    const heard: unknown[] = []
    quietly((error) => heard.push(error))('a')
    quietly(undefined)('b')
    quietly(() => {
      throw new Error('listener')
    })('c')
    expect(heard).toEqual(['a'])
  })
})
