import { withSession } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { requestJti } from '../signed.ts'
import {
  asksForChallenge,
  challengeFields,
  openFlow,
  passed,
  record,
  records,
  request,
  stored,
  token,
  validated,
} from './flow-sample.ts'

const stillOpen = records(record(challengeFields))

/** A flow at its challenge; what comes after the lookup is planned. */
async function atChallenge(...planned: readonly PlannedAnswer[]) {
  const opened = openFlow([asksForChallenge, ...planned])
  const step = await opened.flow.start(request)
  return { ...opened, step, state: stored(step) }
}

describe('a session after jwt.update', () => {
  const later = token(passed(), { aud: 'later-session' })

  it('may be answered once the state knows it', async () => {
    const { flow, state, step } = await atChallenge()
    const updated = withSession(state, { jti: 'later-session' })
    expect(updated.revision).toBe(state.revision + 1)
    expect(withSession(updated, { jti: 'later-session' })).toBe(updated)
    expect(await flow.resume(updated, validated(step, later))).toMatchObject({
      type: 'done',
      authentication: { evidence: 'signed' },
    })
  })

  it('leaves the sessions before it to be answered too', async () => {
    const { flow, state, step } = await atChallenge()
    const updated = withSession(state, { jti: 'later-session' })
    expect(updated.data['jtis']).toEqual([requestJti, 'later-session'])
    expect(await flow.resume(updated, validated(step, token()))).toMatchObject({
      authentication: { evidence: 'signed' },
    })
  })

  it('may not be answered before', async () => {
    const { flow, state, step } = await atChallenge(stillOpen)
    expect((await flow.resume(state, validated(step, later))).type).toBe('poll')
  })

  it('and one before the start may be, where the request names it', async () => {
    const { flow } = openFlow([asksForChallenge])
    const step = await flow.start({ ...request, earlierSessions: [{ ...request.session, jti: 'earlier' }] })
    const end = await flow.resume(stored(step), validated(step, token(passed(), { aud: 'earlier' })))
    expect(end).toMatchObject({ type: 'done', authentication: { evidence: 'signed' } })
  })
})
