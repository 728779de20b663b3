import type { BrowserEvent, PollEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { decodeReturn, openSandbox } from '../open-sandbox.ts'
import { challengeStep, fingerprintStep } from '../step-at.ts'

async function at(scenario: 'fingerprint' | 'challenge' | 'failed') {
  const open = openSandbox()
  const request = { ...open.authentication(scenario), completionUrl: 'https://shop.example/back?nonce=abc' }
  const { result } = await open.client.standalone(request)
  const url = result[0].redirectUrl ?? ''
  const trxId = url.split('/').at(-1) ?? ''
  return {
    ...open,
    request,
    trxId,
    step: scenario === 'fingerprint' ? fingerprintStep(url, trxId) : challengeStep(url),
  }
}

const parametersOf = (event: BrowserEvent | PollEvent) => (event.type === 'return' ? event.parameters : {})

describe('answer to a fingerprint', () => {
  it.each([
    ['pass', 'completed'],
    ['fail', 'timed-out'],
    ['cancel', 'closed'],
  ] as const)('%s: the frame is %s', async (how, outcome) => {
    const { sandbox, step } = await at('fingerprint')
    expect(await sandbox.answer(step, how)).toEqual({ type: 'frame', outcome, actionId: 'finaro:1625#1' })
  })

  it('decides nothing: completion does', async () => {
    const { sandbox, step, client, request, trxId } = await at('fingerprint')
    await sandbox.answer(step)
    const { transaction } = request
    const { result } = await client.completion({ transaction, threeDSecure: { trxId, compInd: 'Y' } })
    expect(result[0].transaction?.responseCode).toBe('A')
  })
})

describe('answer to a challenge', () => {
  it.each([
    ['pass', 'A'],
    ['fail', 'D'],
    ['cancel', 'D'],
  ] as const)('%s: the browser comes back with %s', async (how, letter) => {
    const { sandbox, step } = await at('challenge')
    const { j } = parametersOf(await sandbox.answer(step, how))
    expect(decodeReturn(j).transaction.responseCode).toBe(letter)
  })

  it('passes by default, with the nonce of the merchant’s address', async () => {
    const { sandbox, step } = await at('challenge')
    const parameters = parametersOf(await sandbox.answer(step))
    expect(Object.keys(parameters)).toEqual(['nonce', 'j'])
    expect(parameters['nonce']).toBe('abc')
  })

  it('is decided once: a second answer tells the first again', async () => {
    const { sandbox, step } = await at('challenge')
    const first = await sandbox.answer(step, 'pass')
    expect(await sandbox.answer(step, 'fail')).toEqual(first)
  })

  it('fails a card that fails, although the cardholder passes', async () => {
    const { sandbox, step } = await at('failed')
    expect(decodeReturn(parametersOf(await sandbox.answer(step))['j']).transaction.responseCode).toBe('D')
  })
})

describe('answer', () => {
  it.each(['fingerprint', 'challenge'] as const)(
    'decides nothing for %s if the cardholder walks away',
    async (scenario) => {
      const { sandbox, step, api, request } = await at(scenario)
      expect(await sandbox.answer(step, 'abandon')).toEqual({ type: 'poll' })
      const { result } = await api('GET', '/transactions/invoice', undefined, { invoice: request.transaction.invoice })
      expect(result.transaction.responseCode).toBe(scenario === 'fingerprint' ? 'H' : 'G')
    },
  )

  it('asks again where there is nothing to answer', async () => {
    const { sandbox, step } = await at('challenge')
    const poll = { type: 'poll', notBefore: '2026-01-31T09:30:00.000Z', reason: 'processing' } as const
    expect(await sandbox.answer({ ...poll, state: step.state })).toEqual({ type: 'poll' })
  })

  it('refuses a step of another sandbox, or of another provider', async () => {
    const { step } = await at('challenge')
    const { sandbox } = openSandbox()
    for (const foreign of [step, challengeStep('https://acs.test/'), challengeStep('nowhere')]) {
      const error = await refusal(() => sandbox.answer(foreign))
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(error.issues[0]?.path).toBe('step')
    }
  })

  it('refuses a step that runs a script', async () => {
    const { sandbox, step } = await at('challenge')
    const action = { id: 'x', type: 'script', script: 'another', parameters: {} } as const
    const error = await refusal(() => sandbox.answer({ type: 'challenge', action, state: step.state }))
    expect(error.issues[0]?.path).toBe('step')
  })
})

describe('deliverNotification', () => {
  it('posts the id of the process, as a form, to the address in the method data', async () => {
    const { sandbox, step, trxId } = await at('fingerprint')
    const posted: { url: string; type: string | null; data: string | null }[] = []
    const status = await sandbox.deliverNotification(step, async (request) => {
      // The platform's own: the fake has made it.
      const { url, headers } = request as Request
      const data = new URLSearchParams(await request.text()).get('threeDSMethodData')
      posted.push({ url, type: headers.get('content-type'), data })
      return new Response('', { status: 202 })
    })
    expect(status).toBe(202)
    expect(posted).toHaveLength(1)
    expect(posted[0]?.url).toBe('https://shop.example/callbacks/finaro')
    expect(posted[0]?.type).toBe('application/x-www-form-urlencoded')
    expect(JSON.parse(Buffer.from(posted[0]?.data ?? '', 'base64url').toString())).toEqual({
      threeDSServerTransID: trxId,
    })
  })

  it('refuses a step that is no fingerprint', async () => {
    const { sandbox, step } = await at('challenge')
    const error = await refusal(() => sandbox.deliverNotification(step, async () => new Response()))
    expect(error.issues[0]?.path).toBe('step')
  })
})
