import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'
import { currentStep } from '../../src/flow/current-step.ts'
import { parseAuthenticationState } from '../../src/flow/parse-state.ts'
import { paperFlow } from './paper-gateway.ts'

const started = async () => (await paperFlow().flow.start({ order: 'o-1' })).state

const refusal = (value: unknown, provider = 'paper') => {
  try {
    parseAuthenticationState(value, provider)
  } catch (error) {
    if (isThreeDSError(error)) return error
  }
  throw new Error('it was taken')
}

const ended = {
  type: 'done',
  kind: 'payment',
  authentication: { provider: 'paper', status: 'unknown', evidence: 'fetched', test: true },
  payment: { provider: 'paper', status: 'captured', final: true, test: true },
} as const

describe('a stored state', () => {
  it('comes back as it was', async () => {
    const state = await started()
    expect(parseAuthenticationState(JSON.parse(JSON.stringify(state)), 'paper')).toEqual(state)
  })

  it('of another provider is refused, and its flow is named as the remedy', async () => {
    const error = refusal({ ...(await started()), provider: 'other' })
    expect(error.code).toBe('state-refused')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues).toEqual([expect.objectContaining({ path: 'provider' })])
  })

  it('of another version is refused', async () => {
    expect(refusal({ ...(await started()), version: 2 }).issues[0]?.path).toBe('version')
  })

  it('of a newer version names the version that was met, and the update as the remedy', async () => {
    const error = refusal({ ...(await started()), version: 7 })
    expect(error.issues).toEqual([{ path: 'version', text: 'version 7 was met, this package reads version 1' }])
    expect(error.remedy).toMatch(/^A newer version of this package wrote it: update this one/)
  })

  it.each([undefined, null, 0, -1, 1.5, '1', Number.MAX_VALUE])('with %s for a version is refused', async (version) => {
    const error = refusal({ ...(await started()), version })
    expect(error.issues).toEqual([{ path: 'version', text: 'a positive integer is needed here' }])
    expect(error.remedy).toBe('Hand in what `step.state` was, whole and unchanged.')
  })

  it.each([null, 'state', 7, []])('that is %j is none: an object is needed', (value) => {
    const error = refusal(value)
    expect(error.issues).toEqual([{ path: '', text: 'an object is needed here' }])
    expect(error.remedy).toBe('Hand in what `step.state` was, as JSON.')
  })

  it.each([undefined, null, 7])('names its provider, also where nobody asks which: %s', async (provider) => {
    const state = { ...(await started()), provider }
    expect(() => parseAuthenticationState(state)).toThrow(
      expect.objectContaining({ code: 'state-refused', issues: [expect.objectContaining({ path: 'provider' })] }),
    )
  })

  it('may have a name of one character', async () => {
    expect(parseAuthenticationState({ ...(await started()), id: 'p' }, 'paper').id).toBe('p')
  })

  it.each(['frame', 'redirect', 'script'])('may show an action of type %s', async (type) => {
    const state = { ...(await started()), step: { type: 'challenge', action: { id: 'a', type } } }
    expect(parseAuthenticationState(state, 'paper')).toEqual(state)
  })

  it('of more than 65,536 characters is refused before it is read', async () => {
    const error = refusal({ ...(await started()), data: { note: 'x'.repeat(65_536) } })
    expect(error.code).toBe('state-refused')
    expect(error.issues).toEqual([{ path: '', text: 'it has more than 65536 characters of JSON' }])
    expect(error.message).not.toContain('xxx')
  })

  it('that is nested without end is refused, not followed', async () => {
    let deep: unknown = 1
    for (let level = 0; level < 50_000; level += 1) deep = [deep]
    expect(refusal({ ...(await started()), data: { deep } }).code).toBe('state-refused')
  })

  it.each<readonly [path: string, change: object]>([
    ['revision', { revision: -1 }],
    ['createdAt', { createdAt: 'yesterday' }],
    ['createdAt', { createdAt: '2026-13-40T99:00:00Z' }],
    ['deadline', { deadline: '2026-02-01T99:00:00Z' }],
    ['step.notBefore', { step: { type: 'poll', reason: 'processing', notBefore: '2026-99-99T00:00:00Z' } }],
    [
      'step.payment',
      {
        step: {
          type: 'done',
          kind: 'payment',
          authentication: { provider: 'paper', status: 'unknown', evidence: 'fetched', test: true },
        },
      },
    ],
    ['step.reason', { step: { type: 'poll', reason: 'constructor', notBefore: '2026-01-31T00:00:00.000Z' } }],
    ['step.type', { step: { type: 'paid' } }],
    ['step.authentication', { step: { type: 'done', kind: 'payment' } }],
    ['data', { data: 'x' }],
    ['id', { id: '' }],
    ['createdAt', { createdAt: 'at 2026-01-31T00:00:00Z' }],
    ['createdAt', { createdAt: '2026-01-31T00:00:00Z.' }],
    ['createdAt', { createdAt: '+002026-01-31T00:00:00Z' }],
    ['createdAt', { createdAt: '2026-01-31T00:00:00Z\u0000' }],
    ['step.kind', { step: { ...ended, kind: undefined } }],
    ['step.kind', { step: { ...ended, kind: 'paid' } }],
    ...['provider', 'status', 'evidence', 'test'].map(
      (field) =>
        [
          `step.authentication.${field}`,
          { step: { ...ended, authentication: { ...ended.authentication, [field]: undefined } } },
        ] as const,
    ),
    ...['provider', 'status', 'final', 'test'].map(
      (field) =>
        [`step.payment.${field}`, { step: { ...ended, payment: { ...ended.payment, [field]: undefined } } }] as const,
    ),
    [
      'step.authentication.evidence',
      { step: { ...ended, authentication: { ...ended.authentication, evidence: 'forged' } } },
    ],
    ...['fingerprint', 'challenge', 'redirect'].flatMap((type) => [
      ['step.action', { step: { type } }] as const,
      ['step.action.id', { step: { type, action: { type: 'frame' } } }] as const,
      ['step.action.type', { step: { type, action: { id: 'a', type: 'popup' } } }] as const,
      ['step.action.type', { step: { type, action: { id: 'a' } } }] as const,
    ]),
  ])('with a wrong %s is refused by name', async (path, change) => {
    expect(refusal({ ...(await started()), ...change }).issues.map((issue) => issue.path)).toContain(path)
  })

  it('is never anything else, and no value is echoed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const error = refusal(value)
        expect(error.code).toBe('state-refused')
      }),
    )
  })

  it('serves a reload without asking the provider', async () => {
    const { flow, gateway } = paperFlow()
    const step = await flow.start({ order: 'o-1' })
    expect(currentStep(step.state)).toEqual(step)
    expect(gateway.calls).toEqual(['start'])
  })

  it.each(['signed', 'fetched', 'matched', 'browser'])('may end with the evidence %s', async (evidence) => {
    const state = { ...(await started()), step: { ...ended, authentication: { ...ended.authentication, evidence } } }
    expect(parseAuthenticationState(state, 'paper')).toEqual(state)
  })

  it('of an older version that nothing leads from is not called a newer one', async () => {
    const error = refusal({ ...(await started()), version: 2 })
    expect(error.message).toBe('This is no state of the flow: version: version 2 was met, this package reads version 1')
  })
})
