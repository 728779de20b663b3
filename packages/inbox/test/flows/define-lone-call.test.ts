import { type AuthenticationResult, isThreeDSError, type PaymentResult } from '@three-ds/core'
import { createManualClock } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { defineLoneCall } from '../../src/flows/define-lone-call.ts'
import { failure } from './paper-flow.ts'

const facts = { provider: 'paper', id: 'p-1', providerStatus: 'any', evidence: 'fetched', test: true } as const
const captured: PaymentResult = { ...facts, status: 'captured', final: true }

function lone(answers: {
  send?: () => PaymentResult
  findOut?: () => PaymentResult | undefined
  authentication?: () => AuthenticationResult
}) {
  const calls: string[] = []
  const clock = createManualClock()
  const flow = defineLoneCall(
    {
      provider: 'paper',
      client: {},
      open: (order: string) => ({ key: `sale-${order}`, data: { order } }),
      send: async () => {
        calls.push('send')
        return (answers.send ?? (() => captured))()
      },
      findOut: async ({ order }) => {
        calls.push(`find ${order}`)
        return answers.findOut?.()
      },
      ...(answers.authentication === undefined ? {} : { authentication: answers.authentication }),
    },
    { clock },
  )
  return { flow, calls, clock }
}

describe('a lone call', () => {
  it('ends with its payment, and says nothing of an authentication', async () => {
    const step = await lone({}).flow.start('7')
    expect(step).toMatchObject({
      type: 'done',
      kind: 'payment',
      payment: captured,
      authentication: { provider: 'paper', status: 'unknown', evidence: 'fetched', test: true },
    })
    expect(step.state.id).toBe('paper:sale-7')
  })

  it('bears the authentication that it was made with', async () => {
    const authentication = { provider: 'paper', status: 'authenticated', evidence: 'fetched', test: true } as const
    expect(await lone({ authentication: () => authentication }).flow.start('7')).toMatchObject({ authentication })
  })

  it('is sent once, whoever starts it', async () => {
    const { flow, calls } = lone({})
    await flow.start('7')
    expect(await flow.start('7')).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(calls).toEqual(['send'])
  })

  it.each(['thrown', 'told'])('is looked for where its outcome is unknown, %s, until somebody knows', async (how) => {
    let known: PaymentResult | undefined
    const { flow, calls } = lone({
      send: () => {
        if (how === 'thrown') throw failure('unknown')
        return { ...facts, status: 'unknown', final: false }
      },
      findOut: () => known,
    })
    let step = await flow.start('7')
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown', remedy: expect.any(String) })
    step = await flow.resume(step.state, { type: 'poll' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    known = captured
    step = await flow.resume(step.state, { type: 'poll' })
    expect(step).toMatchObject({ type: 'done', payment: captured })
    expect(calls).toEqual(['send', 'find 7', 'find 7'])
  })

  it('may be sent again after an answer that nothing was done', async () => {
    let fails = true
    const { flow } = lone({
      send: () => {
        if (fails) throw failure('rejected', 'refused')
        return captured
      },
    })
    const error: unknown = await flow.start('7').catch((thrown: unknown) => thrown)
    expect(isThreeDSError(error) && error.code).toBe('refused')
    fails = false
    expect((await flow.start('7')).type).toBe('done')
  })
})
