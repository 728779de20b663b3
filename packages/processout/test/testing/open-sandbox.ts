import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createProcessOutFlow } from '../../src/authentication/flow.ts'
import { createProcessOutClient } from '../../src/client.ts'
import { createProcessOutSandbox } from '../../src/testing/create-sandbox.ts'
import type { ProcessOutTestCard } from '../../src/testing/data/test-cards.ts'
import type { ProcessOutSandboxOptions } from '../../src/testing/processout-sandbox.ts'

/** A body past the client's schema. */
export interface RawBody {
  readonly success?: boolean
  readonly error_type?: string
  readonly invalid_fields?: readonly { readonly name: string }[]
  readonly customer_action?: { readonly type: string; readonly value: string; readonly metadata: null }
  readonly outcome?: string
  readonly transaction?: { readonly id: string; readonly status: string; readonly project_id: string }
  readonly invoice?: { readonly id: string; readonly url: string }
  readonly customer?: { readonly id: string }
}

/** A sandbox with a client and a flow, on a clock that stands still and randomness that repeats itself. */
export function openSandbox(options: ProcessOutSandboxOptions = {}) {
  const clock = createManualClock()
  const sandbox = createProcessOutSandbox({ clock, random: seededRandom(1), ...options })
  /** What the client does not know of the fake's answers. */
  const drift: string[] = []
  const client = createProcessOutClient({
    ...sandbox.clientOptions,
    hooks: { onDrift: ({ operation, kind, path }) => drift.push(`${operation}: ${kind} ${path}`) },
  })
  const flow = createProcessOutFlow(client, { clock })

  /** The id of a new invoice. */
  const invoice = async (fields: { readonly amount?: string; readonly metadata?: Record<string, string> } = {}) => {
    const asked = { name: 'order-1', amount: '49.99', currency: 'EUR', return_url: 'https://shop.example/return' }
    return (await client.createInvoice({ ...asked, ...fields })).invoice.id
  }

  /** An authorization of a new invoice. */
  const authorize = async (card: ProcessOutTestCard) =>
    client.authorizeInvoice(await invoice(), { source: sandbox.cards[card] })

  /** A request past the client, which would refuse it before sending. */
  const raw = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const { projectId, projectSecret } = sandbox.clientOptions
    const response = await sandbox.fetch(path.startsWith('https:') ? path : `${sandbox.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { authorization: `Basic ${btoa(`${projectId}:${projectSecret}`)}`, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // The members that tests look at, whatever came: `expect` judges them.
    const json = (text.startsWith('{') ? JSON.parse(text) : {}) as RawBody
    return { status: response.status, headers: response.headers, text, json }
  }

  const charges = () => sandbox.ledger.filter(({ charged }) => charged)

  return { sandbox, client, flow, clock, drift, invoice, authorize, raw, charges }
}
