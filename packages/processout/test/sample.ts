import { createProcessOutClient, type ProcessOutClientOptions } from '@three-ds/processout'
import { type PlannedAnswer, recordedGateway } from './recorded-gateway.ts'

/** Credentials of a sandbox that nobody has. */
export const credentials = { projectId: 'test-proj_1', projectSecret: 'key_sandbox_planted' } as const

/** Credentials of a live project that nobody has. */
export const liveCredentials = { projectId: 'proj_1', projectSecret: 'key_live_planted' } as const

/** A client over planned answers. */
export function clientOver(...answers: readonly PlannedAnswer[]) {
  return clientWith({}, ...answers)
}

/** The same, with options. */
export function clientWith(options: Partial<ProcessOutClientOptions>, ...answers: readonly PlannedAnswer[]) {
  const gateway = recordedGateway(...answers)
  return { client: createProcessOutClient({ ...credentials, fetch: gateway.fetch, ...options }), gateway }
}

/** A transaction of this status, in ProcessOut's shape. */
export const transactionOf = (status: string, more: object = {}) => ({
  id: 'tr_1',
  invoice_id: 'iv_1',
  status,
  amount: '19.99',
  currency: 'EUR',
  sandbox: true,
  ...more,
})

/** An answer that says that it went well. */
export const wentWell = (status: string, more: object = {}): PlannedAnswer => ({
  json: { success: true, transaction: transactionOf(status), ...more },
})

/** A transaction error, HTTP 410. */
export const transactionError = (error_type: string, more: object = {}): PlannedAnswer => ({
  status: 410,
  json: { success: false, error_type, message: 'Words of ProcessOut', ...more },
})
