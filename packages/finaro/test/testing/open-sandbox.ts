import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createFinaroFlow } from '../../src/authentication/flow.ts'
import { createFinaroClient } from '../../src/client.ts'
import type { FinaroPayment } from '../../src/schemas/payment.ts'
import type { FinaroStandaloneRequest } from '../../src/schemas/standalone.ts'
import { createFinaroSandbox } from '../../src/testing/create-sandbox.ts'
import type { FinaroScenario } from '../../src/testing/data/scenarios.ts'
import type { FinaroSandboxOptions } from '../../src/testing/finaro-sandbox.ts'

/** A result past the client's schema. */
export interface RawResult {
  readonly dateTime: string
  readonly amount: { readonly total: number }
  readonly redirectUrl?: string
  readonly credential: { readonly accessToken: string }
  readonly error: { readonly code?: number; readonly primaryCode?: number; readonly longText: string }
  readonly card: { readonly number: string; readonly type: string; readonly token: { readonly value: string } }
  readonly transaction: {
    readonly invoice: string
    readonly responseCode: string
    readonly saleFlag?: string
    readonly authorizationCode?: string
    readonly hostResponse?: { readonly reasonCode: string }
  }
  readonly threeDSecure?: {
    readonly trxId: string
    readonly cryptogram?: string
    readonly ecommIndicator?: string
    readonly securityLevelIndicator?: string
    readonly directoryServerTranId?: string
    readonly cardholderInfo?: string
    readonly cavvResult?: string
  }
}

/** A sandbox with a client and a flow, on a clock that stands still and randomness that repeats itself. */
export function openSandbox(options: FinaroSandboxOptions = {}) {
  const clock = createManualClock()
  const sandbox = createFinaroSandbox({ clock, random: seededRandom(1), ...options })
  /** What the client does not know of the fake's answers. */
  const drift: string[] = []
  const client = createFinaroClient({
    ...sandbox.clientOptions,
    hooks: { onDrift: ({ operation, kind, path }) => drift.push(`${operation}: ${kind} ${path}`) },
  })

  const flow = createFinaroFlow(client, { clock })

  /** A standalone request that plays a scenario. */
  const authentication = (scenario: FinaroScenario): FinaroStandaloneRequest => {
    const { notificationUrl: _, ...request } = sandbox.request(scenario)
    return request
  }

  /** A payment without 3-D Secure. */
  const plain = (fields: Partial<FinaroPayment> = {}): FinaroPayment => ({
    amount: { total: 49.99 },
    currencyCode: 'EUR',
    transaction: { invoice: '1625' },
    card: { number: sandbox.cards.visa, expirationDate: 1229 },
    ...fields,
  })

  const { accessToken, interfaceName, interfaceVersion, companyName } = sandbox.clientOptions
  const who = { interfacename: interfaceName, interfaceversion: interfaceVersion, companyname: companyName }

  /** A request past the client, which would refuse it before sending. */
  const raw = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(`${sandbox.origin}${path}`, {
      method,
      headers: { ...who, accesstoken: accessToken, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // The members that tests look at, whatever came: `expect` judges them.
    const { result } = (text.startsWith('{') ? JSON.parse(text) : { result: [{}] }) as { result: [RawResult] }
    return { status: response.status, headers: response.headers, text, result: result[0] }
  }

  /** The same below the API's path. */
  const api = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    raw(method, `/api/rest/v1${path}`, body, headers)

  const charges = () => sandbox.ledger.filter(({ charged }) => charged)

  return { sandbox, client, flow, clock, drift, authentication, plain, raw, api, charges }
}

/** The envelope that `j` carries. */
export const decodeReturn = (j: string | undefined): RawResult =>
  // As above.
  (JSON.parse(Buffer.from(j ?? '', 'base64').toString('utf8')) as { result: [RawResult] }).result[0]
