import type { AuthenticationStep } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { songbirdScript } from '../../src/authentication/action-of.ts'
import { createCardinalFlow } from '../../src/authentication/flow.ts'
import { createCardinalClient } from '../../src/client.ts'
import type { CardinalCardPayment } from '../../src/schemas/card-payment.ts'
import type { CardinalLookupBody } from '../../src/schemas/lookup/lookup.ts'
import type { CardinalResponsePayload } from '../../src/schemas/response-payload.ts'
import type { CardinalCardholderAnswer, CardinalSandboxOptions } from '../../src/testing/cardinal-sandbox.ts'
import { createCardinalSandbox } from '../../src/testing/create-sandbox.ts'
import type { CardinalScenario } from '../../src/testing/data/scenarios.ts'
import type { CardinalRequestOverrides } from '../../src/testing/scenario-request.ts'

/** An answer past the client's schema: empty texts and unknown keys are still there. */
interface RawBody {
  readonly [name: string]: unknown
  readonly code: number
  readonly message: string
  readonly details: Readonly<Record<string, string>>
}

/** A sandbox with a client and a flow, on a clock that stands still and randomness that repeats itself. */
export function openSandbox(options: CardinalSandboxOptions = {}) {
  const clock = createManualClock()
  const sandbox = createCardinalSandbox({ clock, random: seededRandom(1), ...options })
  /** What the client does not know of the fake's answers. */
  const drift: string[] = []
  const client = createCardinalClient({
    ...sandbox.clientOptions,
    hooks: { onDrift: ({ operation, kind, path }) => drift.push(`${operation}: ${kind} ${path}`) },
  })
  const flow = createCardinalFlow(client, { clock })

  /** A lookup that plays a scenario, for the client alone. */
  const lookupOf = (scenario: CardinalScenario, overrides: CardinalRequestOverrides = {}): CardinalLookupBody => {
    const { session, lookup } = sandbox.request(scenario, overrides)
    return { ...lookup, device_info_id: lookup.device_info_id ?? session.referenceId ?? '' }
  }

  /** A payment of a scenario's card and amount, with other fields laid over it. */
  const payment = (
    scenario: CardinalScenario = 'frictionless',
    fields: Partial<CardinalCardPayment> = {},
    overrides: CardinalRequestOverrides = {},
  ): CardinalCardPayment =>
    // The fields laid over it are none of a card.
    ({ ...sandbox.payment(sandbox.request(scenario, overrides)), ...fields }) as CardinalCardPayment

  /** A flow that waits for the cardholder. */
  const atChallenge = async (overrides: CardinalRequestOverrides = {}): Promise<AuthenticationStep<'cardinal'>> => {
    const step = await flow.start(sandbox.request('challenge', overrides))
    if (step.type !== 'challenge') throw new Error(`the challenge begins with ${step.type}`)
    return step
  }

  /** What Songbird reports of a lookup's challenge, without a flow. */
  const songbird = async (transactionId: string, how?: CardinalCardholderAnswer) => {
    const action = { id: 'action-1', type: 'script', script: songbirdScript, parameters: { transactionId } } as const
    // The sandbox looks at the action alone; a flow would fill in the state.
    const event = await sandbox.answer({ type: 'challenge', action } as unknown as AuthenticationStep, how)
    if (event.type !== 'script') throw new Error('nothing was reported')
    // The two arguments of `payments.validated`: the tests look at what is in them.
    return event.payload as { readonly data: CardinalResponsePayload; readonly jwt: string }
  }

  const { userId, apiKey } = sandbox.credentials
  const authorization = `Basic ${btoa(`${userId}:${apiKey}`)}`

  /** A request past the client, which would refuse it before sending. */
  const raw = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(`${sandbox.origin}${path}`, {
      method,
      headers: { authorization, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // The members that tests look at, whatever came: `expect` judges them.
    const json = (text.startsWith('{') ? JSON.parse(text) : {}) as RawBody
    return { status: response.status, headers: response.headers, text, json }
  }

  const charges = () => sandbox.ledger.filter(({ charged }) => charged)

  return { sandbox, client, flow, clock, drift, lookupOf, payment, atChallenge, songbird, raw, charges }
}
