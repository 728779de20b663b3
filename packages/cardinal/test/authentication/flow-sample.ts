import {
  type CardinalClientOptions,
  type CardinalFlowRequest,
  type CardinalSession,
  createCardinalClient,
  createCardinalFlow,
} from '@three-ds/cardinal'
import type { AuthenticationState, AuthenticationStep, BrowserEvent, FlowOptions, PollEvent } from '@three-ds/core'
import { songbirdScript } from '../../src/authentication/action-of.ts'
import { type PaperClock, type PlannedAnswer, paperClock, recordedGateway } from '../recorded-gateway.ts'
import { key, nowSeconds, requestJti, response } from '../signed.ts'

export const transactionId = 'zmTCUTXKn7TGX3lveqR1'
export const cavv = 'AAABAWFlmQAAAABjRWWZEEFgFz8='

export const session: CardinalSession = {
  jwt: 'the.request.token',
  jti: requestJti,
  referenceId: 'reference-1',
  expiresAt: '2026-06-25T11:30:00.000Z',
}

export const request: CardinalFlowRequest = {
  session,
  lookup: {
    amount: 1999,
    currency_code: 'EUR',
    merchant_reference: 'order-1',
    threeds_contract_id: 'contract-1',
    email: 'ada@example.com',
    billing_first_name: 'Ada',
    billing_last_name: 'Lovelace',
    billing_address_1: 'Main Street 1',
    billing_city: 'London',
    billing_country_code: 'GB',
    card: { pan: '4000000000002503', expiry_month: '01', expiry_year: '2029' },
  },
}

/** A lookup that asks for a challenge. Its ECI is already there, and void. */
export const challengeFields = {
  enrolled: 'Y',
  pares_status: 'C',
  signature_verification: 'Y',
  eci_flag: '07',
  error_no: '0',
  card_brand: 'VISA',
  acs_url: 'https://acs.example/creq',
  payload: 'eyJtZXNzYWdlVHlwZSI6IkNSZXEifQ',
}

export const asksForChallenge = {
  json: { ...challengeFields, transaction_id: transactionId, authentication_id: 'authentication-1' },
}

/** What Cardinal says after a challenge that was passed. */
export const passed = (data: object = {}, payload: object = {}) => ({
  Validated: true,
  ActionCode: 'SUCCESS',
  ErrorNumber: 0,
  Payment: {
    Type: 'CCA',
    ProcessorTransactionId: transactionId,
    ExtendedData: { Enrolled: 'Y', PAResStatus: 'Y', SignatureVerification: 'Y', ECIFlag: '05', CAVV: cavv, ...data },
  },
  ...payload,
})

/** A stored record, and the list that it comes in. */
export const record = (authentication: object, more: object = {}) => ({
  _id: 'record-1',
  amount: 1999,
  currency_code: 'EUR',
  threeds_contract_id: 'contract-1',
  transaction_id: transactionId,
  merchant_reference: 'order-1',
  created_at: '2026-06-25T09:30:00Z',
  authentication,
  ...more,
})

export const records = (...list: readonly object[]): PlannedAnswer => ({ json: list })

export const ended = {
  enrolled: 'Y',
  pares_status: 'Y',
  signature_verification: 'Y',
  eci_flag: '05',
  cavv,
  error_no: '0',
}

/** A flow over a gateway that answers from a queue, on a clock that stands still. */
export function openFlow(
  planned: readonly PlannedAnswer[],
  options: Partial<CardinalClientOptions> = {},
  flowOptions: FlowOptions = {},
) {
  const clock: PaperClock = paperClock(nowSeconds * 1000)
  const gateway = recordedGateway(...planned)
  const client = createCardinalClient({
    ...key,
    verifone: { userId: 'user', apiKey: 'key' },
    fetch: gateway.fetch,
    clock,
    random: () => 0.5,
    ...options,
  })
  return { clock, gateway, client, flow: createCardinalFlow(client, { clock, ...flowOptions }) }
}

/** What the page posts of `payments.validated`. */
export const validated = (step: AuthenticationStep, jwt?: string, data: object = passed()): BrowserEvent => ({
  type: 'script',
  script: songbirdScript,
  // JSON, as the page posts it.
  payload: JSON.parse(JSON.stringify({ data, jwt })),
  ...('action' in step ? { actionId: step.action.id } : {}),
})

export const poll: PollEvent = { type: 'poll' }

/** The token of a passed challenge. */
export const token = (payload: object = passed(), claims: object = {}): string => response(payload, claims)

/** A state as it comes out of a store. */
export const stored = (step: AuthenticationStep<'cardinal'>): AuthenticationState<'cardinal'> =>
  JSON.parse(JSON.stringify(step.state))
