import type { AuthenticationFlow, AuthenticationStep } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { playFlow } from '../../src/guide/plays/play-flow.ts'
import { scenarioPlay } from '../../src/guide/plays/scenario-play.ts'

describe('playFlow', () => {
  it('leaves a flow that never ends', async () => {
    const challenge = { type: 'challenge', state: {} } as AuthenticationStep
    const flow = { start: async () => challenge, resume: async () => challenge }
    const played = await playFlow(flow as unknown as AuthenticationFlow<string, string>, 'request', async () => ({
      type: 'poll',
    }))
    expect(played.steps).toHaveLength(12)
    expect(played.done).toBeUndefined()
    expect(scenarioPlay(played, []).authentication).toBe('never ends')
  })
})
