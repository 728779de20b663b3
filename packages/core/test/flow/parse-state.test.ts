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

  it.each([
    ['revision', { revision: -1 }],
    ['createdAt', { createdAt: 'yesterday' }],
    ['step.type', { step: { type: 'paid' } }],
    ['step.authentication', { step: { type: 'done', kind: 'payment' } }],
    ['data', { data: 'x' }],
    ['id', { id: '' }],
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
})
