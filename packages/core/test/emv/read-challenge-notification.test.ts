import { describe, expect, it } from 'vitest'
import { encodeCRes } from '../../src/emv/cres.ts'
import { readChallengeNotification } from '../../src/emv/read-challenge-notification.ts'
import { refusal } from '../refusal.ts'
import { hostile } from './hostile.ts'

const message = { messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'Y' } as const
const cres = encodeCRes(message)
const hint = { ...message, messageType: 'CRes', evidence: 'browser' }

describe('readChallengeNotification', () => {
  it('reads the response as a hint from the browser', () => {
    expect(readChallengeNotification(`cres=${cres}`)).toEqual({ cres: hint })
  })

  it('hands back what the page sent along, as it came', () => {
    const body = new URLSearchParams({ cres, threeDSSessionData: 'b3JkZXI=' })
    expect(readChallengeNotification(body.toString())).toEqual({ cres: hint, threeDSSessionData: 'b3JkZXI=' })
  })

  it('reads the names of the fields in any case', () => {
    expect(readChallengeNotification(`CRes=${cres}&threeDsSessionData=s`)).toEqual({
      cres: hint,
      threeDSSessionData: 's',
    })
  })

  it.each([
    ['an empty body', '', 'cres'],
    ['a response of 3-D Secure 1', 'PaRes=eJx&MD=1', 'cres'],
    ['two responses', `cres=${cres}&cres=${cres}`, 'cres'],
    ['two sessions', `cres=${cres}&threeDSSessionData=a&threeDSSessionData=b`, 'threeDSSessionData'],
    ['ten megabytes', `cres=${cres}&x=${'A'.repeat(10_000_000)}`, 'cres'],
  ])('refuses %s', (_what, body, path) => {
    const error = refusal(() => readChallengeNotification(body))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map((issue) => issue.path)).toEqual([path])
  })

  it.each(hostile)('refuses a response with %s', (_what, text) => {
    const error = refusal(() => readChallengeNotification(`cres=${encodeURIComponent(text)}`))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['cres'])
  })
})
