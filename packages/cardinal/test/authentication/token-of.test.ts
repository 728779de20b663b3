import type { AuthenticationEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { songbirdScript } from '../../src/authentication/action-of.ts'
import { tokenOf } from '../../src/authentication/token-of.ts'

const script = (payload: unknown, name = songbirdScript) =>
  // Whatever a page posts.
  ({ type: 'script', script: name, payload }) as AuthenticationEvent

const callback = (data: object) =>
  ({ type: 'callback', provider: 'cardinal', id: 'a', evidence: 'signed', dedupeKey: 'k', data }) as AuthenticationEvent

describe('the response token of an event', () => {
  it('is the one of Songbird’s report, or of the callback', () => {
    expect(tokenOf(script({ jwt: 'a.b.c' }))).toBe('a.b.c')
    expect(tokenOf(callback({ jwt: 'a.b.c' }))).toBe('a.b.c')
  })

  it.each<readonly [string, AuthenticationEvent]>([
    ['another script', script({ jwt: 'a.b.c' }, 'another-script')],
    ['a report that is a text', script('a.b.c')],
    ['a report of nothing', script(null)],
    ['a token that is none', script({ jwt: 7 })],
    ['a blank token', script({ jwt: '' })],
    ['a callback with a blank token', callback({ jwt: '' })],
    ['a callback without one', callback({})],
    ['a return', { type: 'return', parameters: { jwt: 'a.b.c' } }],
    ['a poll', { type: 'poll' }],
  ])('is none in %s', (_what, event) => {
    expect(tokenOf(event)).toBeUndefined()
  })
})
