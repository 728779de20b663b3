import type { ClientHooks, ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { printed } from '../printed.ts'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOf, credentials, payment } from '../sample.ts'

const secrets = {
  card: '4556761029983886',
  gateway: 'gw_planted_token',
  cryptogram: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
  browser: payment.browser_info,
  accessSecret: credentials.accessSecret,
  authorization: btoa(`${credentials.environmentKey}:${credentials.accessSecret}`),
}

const { payment_method_token: _token, ...fields } = payment
const transaction = {
  ...fields,
  credit_card: { number: secrets.card, month: 10, year: 2029 },
  three_ds: { authentication_value: secrets.cryptogram },
}

/** Everything secret, wherever an answer may repeat it. */
const echo = {
  errors: [{ key: secrets.card, attribute: secrets.cryptogram, message: Object.values(secrets).join(' ') }],
  ...secrets,
}

async function leaking(answer: PlannedAnswer): Promise<{ readonly error: ThreeDSError; readonly told: unknown[] }> {
  const told: unknown[] = []
  const tell = (event: unknown) => void told.push(event)
  const hooks: ClientHooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell, onDrift: tell }
  const gateway = recordedGateway(answer)
  const error = await refusal(() => clientOf(gateway, { hooks }).purchase(secrets.gateway, transaction))
  const sent = JSON.stringify(gateway.requests)
  for (const secret of Object.values(secrets)) {
    if (secret !== secrets.accessSecret) expect(sent).toContain(secret)
  }
  return { error, told }
}

const answers: readonly (readonly [string, PlannedAnswer])[] = [
  ...[400, 401, 402, 404, 408, 422, 429, 500, 503].map((status) => [`a ${status}`, { status, json: echo }] as const),
  ['a list of errors', { status: 422, json: echo.errors }],
  ['HTML', { status: 502, text: `<html>${secrets.card}</html>` }],
  ['an answer of another shape', { json: { transaction: { token: 1, [secrets.card]: secrets.card, state: echo } } }],
  ['an answer that breaks off', { text: `{"transaction":{"number":"${secrets.card}` }],
  ['a cut connection', { breaks: 'after' }],
]

describe('what was sent, and what came back', () => {
  it.each(answers)('never comes out of %s', async (_what, answer) => {
    const { error, told } = await leaking(answer)
    expect(told.length).toBeGreaterThan(0)
    for (const secret of Object.values(secrets)) {
      expect(printed(error)).not.toContain(secret)
      expect(printed(told)).not.toContain(secret)
    }
    expect('cause' in error).toBe(false)
  })
})
