import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createSpreedlyFlow } from '../../src/authentication/flow.ts'
import { createSpreedlyClient } from '../../src/client.ts'
import type { SpreedlyPayment } from '../../src/schemas/payment.ts'
import { createSpreedlySandbox } from '../../src/testing/create-sandbox.ts'
import type { SpreedlyScenario } from '../../src/testing/data/scenarios.ts'
import type { SpreedlySandboxOptions } from '../../src/testing/spreedly-sandbox.ts'

/** A transaction past the client's schema: nulls and unknown keys are still there. */
interface RawTransaction {
  readonly state: string
  readonly message: string
  readonly required_action: string | null
  readonly created_at: string
  readonly ip: string | null
  readonly email: string | null
  readonly description: string | null
  readonly local_amount: number | null
  readonly redirect_url: string | null
  readonly checkout_form: { readonly cdata: string }
  readonly shipping_address: { readonly city: string | null; readonly zip: string | null }
  readonly response: { readonly error_code: string | null }
  readonly payment_method: { readonly created_at: string; readonly data: unknown }
}

interface RawBody {
  readonly errors: readonly { readonly key: string; readonly attribute?: string; readonly message: string }[]
  readonly transaction: RawTransaction
  readonly transactions: readonly RawTransaction[]
}

/** A sandbox with a client and a flow, on a clock that stands still and randomness that repeats itself. */
export function openSandbox(options: SpreedlySandboxOptions = {}) {
  const clock = createManualClock()
  const sandbox = createSpreedlySandbox({ clock, random: seededRandom(1), ...options })
  /** What the client does not know of the fake's answers. */
  const drift: string[] = []
  const client = createSpreedlyClient({
    ...sandbox.clientOptions,
    hooks: { onDrift: ({ operation, kind, path }) => drift.push(`${operation}: ${kind} ${path}`) },
  })
  const flow = createSpreedlyFlow(client, { clock })

  /** A payment that plays a scenario, with other fields laid over it. */
  const payment = (scenario: SpreedlyScenario, fields: Partial<SpreedlyPayment> = {}): SpreedlyPayment => {
    const { transaction } = sandbox.request(scenario)
    return { ...transaction, amount: transaction.amount ?? 0, ...fields }
  }

  /** A payment without 3-D Secure. */
  const plain = (fields: Partial<SpreedlyPayment> = {}): SpreedlyPayment => ({
    payment_method_token: sandbox.cards.good,
    amount: 1000,
    currency_code: 'USD',
    ...fields,
  })

  const { environmentKey, accessSecret } = sandbox.clientOptions
  const authorization = `Basic ${btoa(`${environmentKey}:${accessSecret}`)}`

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

  return { sandbox, client, flow, clock, drift, payment, plain, raw, charges }
}
