import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { describe, expect, it } from 'vitest'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const result = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  scheme: 'visa',
  eci: '05',
  paResStatus: 'Y',
  enrolled: 'Y',
  signatureVerification: 'Y',
  version: '2.2.0',
  cavv,
  card: { first6: '411111', last4: '1112' },
}

describe('an AuthenticationResult', () => {
  it('has nothing but its own word for its evidence, and says so', async () => {
    const found = await foundAs('authentication-result', JSON.stringify(result))
    expect(found.evidence).toBe('browser')
    expect(found.explanation?.authorize).toBe('not-yet')
    expect(found.notes.join(' ')).toContain('your own store')
    expect(fieldOf(found, 'evidence')?.value).toBe('signed')
  })

  it('is explained under its own evidence where the caller vouches for the store', async () => {
    const found = await foundAs('authentication-result', JSON.stringify(result), { trusted: true })
    expect(found.evidence).toBe('signed')
    expect(found.explanation?.authorize).toBe('with-3ds')
    expect(found.explanation?.liability).toBe('issuer')
    expect(JSON.stringify(found)).not.toContain(cavv)
  })

  it('that contradicts itself is worth no more than unknown', async () => {
    const text = JSON.stringify({ ...result, scheme: 'mastercard' })
    const found = await foundAs('authentication-result', text, { trusted: true })
    expect(codesOf(found)).toEqual(['eci-of-another-scheme'])
    expect(found.explanation?.authorize).toBe('no')
  })
})

describe('the state of a flow', () => {
  const sandbox = createFinaroSandbox()
  const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))

  it('tells where the flow stands, and nothing of the adapter’s own data', async () => {
    const { state } = await flow.start(sandbox.request('challenge'))
    const found = await foundAs('flow-state', JSON.stringify(state))
    expect(found.step).toBe('challenge')
    expect(fieldOf(found, 'provider')?.value).toBe('finaro')
    expect(found.fields.some(({ path }) => path.startsWith('data'))).toBe(false)
    expect(found.problems).toEqual([])
  })

  it('explains the end', async () => {
    const step = await flow.start(sandbox.request('frictionless', { transaction: { invoice: '1701' } }))
    const text = JSON.stringify(step.state)
    const believed = await foundAs('flow-state', text, { trusted: true })
    expect(believed.step).toBe('done')
    expect(believed.evidence).toBe('fetched')
    expect(believed.status).toBe('authenticated')
    expect((await foundAs('flow-state', text)).evidence).toBe('browser')
  })

  it('of another version is a problem with its remedy', async () => {
    const { state } = await flow.start(sandbox.request('challenge', { transaction: { invoice: '1702' } }))
    const found = await foundAs('flow-state', JSON.stringify({ ...state, version: 99 }))
    expect(codesOf(found)).toEqual(['state-refused'])
    expect(found.problems[0]?.path).toBe('version')
    expect(found.problems[0]?.remedy).not.toBe('')
  })
})
