import type { CallOptions, IdempotentCallOptions } from '@three-ds/core'
import type { SpreedlyClient } from '@three-ds/spreedly'
import { payment } from '../sample.ts'

export type Calls = SpreedlyClient

/** One call of the client, and the request that it is documented to be. */
export interface DocumentedCall {
  readonly name: keyof Calls
  readonly effect: 'read' | 'authenticate' | 'move-money'
  readonly method: string
  readonly path: string
  /** `undefined`: no body at all. */
  readonly body?: unknown
  readonly call: (client: SpreedlyClient, options?: IdempotentCallOptions) => Promise<unknown>
}

type Sending = (client: SpreedlyClient, options?: CallOptions) => Promise<unknown>

const card = { number: '4556761029983886', month: 10, year: 2029, verification_value: '123', full_name: 'Ada Lovelace' }
const sca = { payment_method_token: 'pm_1', browser_info: 'e30=', amount: 3001, currency_code: 'EUR' }
const worldpay = { MessageType: 'profile.completed', SessionId: 'd3197c02-6f63-4ab2-801c-83633d097e32', Status: true }
const { payment_method_token, currency_code } = payment
const check = { payment_method_token, currency_code }

const documented = (
  name: DocumentedCall['name'],
  effect: DocumentedCall['effect'],
  request: string,
  body: unknown,
  call: Sending,
): DocumentedCall => {
  const [method = '', path = ''] = request.split(' ')
  return { name, effect, method, path, body, call }
}

/**
 * Every call of the client.
 *
 * Source: developer.spreedly.com/reference; docs.spreedly.com/guides/3dsecure2 for complete.
 */
export const everyCall: readonly DocumentedCall[] = [
  documented('purchase', 'move-money', 'POST /gateways/g1/purchase.json', { transaction: payment }, (client, options) =>
    client.purchase('g1', payment, options),
  ),
  documented(
    'authorize',
    'move-money',
    'POST /gateways/g1/authorize.json',
    { transaction: payment },
    (client, options) => client.authorize('g1', payment, options),
  ),
  documented('verify', 'move-money', 'POST /gateways/g1/verify.json', { transaction: check }, (client, options) =>
    client.verify('g1', check, options),
  ),
  documented('complete', 'move-money', 'POST /transactions/t1/complete.json', undefined, (client, options) =>
    client.complete('t1', undefined, options),
  ),
  documented(
    'complete',
    'move-money',
    'POST /transactions/t1/complete.json',
    { context: worldpay },
    (client, options) => client.complete('t1', { context: worldpay }, options),
  ),
  documented('capture', 'move-money', 'POST /transactions/t1/capture.json', undefined, (client, options) =>
    client.capture('t1', undefined, options),
  ),
  documented(
    'capture',
    'move-money',
    'POST /transactions/t1/capture.json',
    { transaction: { amount: 100, currency_code: 'EUR' } },
    (client, options) => client.capture('t1', { amount: 100, currency_code: 'EUR' }, options),
  ),
  documented('void', 'move-money', 'POST /transactions/t1/void.json', undefined, (client, options) =>
    client.void('t1', undefined, options),
  ),
  documented(
    'void',
    'move-money',
    'POST /transactions/t1/void.json',
    { transaction: { order_id: 'o-1' } },
    (client, options) => client.void('t1', { order_id: 'o-1' }, options),
  ),
  documented('credit', 'move-money', 'POST /transactions/t1/credit.json', undefined, (client, options) =>
    client.credit('t1', undefined, options),
  ),
  documented(
    'credit',
    'move-money',
    'POST /transactions/t1/credit.json',
    { transaction: { amount: 100 } },
    (client, options) => client.credit('t1', { amount: 100 }, options),
  ),
  documented('showTransaction', 'read', 'GET /transactions/t1.json', undefined, (client, options) =>
    client.showTransaction('t1', options),
  ),
  documented('updateTransaction', 'read', 'PATCH /transactions/t1.json', undefined, (client, options) =>
    client.updateTransaction('t1', options),
  ),
  documented('listTransactions', 'read', 'GET /transactions.json', undefined, (client, options) =>
    client.listTransactions(undefined, options),
  ),
  documented('transcript', 'read', 'GET /transactions/t1/transcript', undefined, (client, options) =>
    client.transcript('t1', options),
  ),
  documented(
    'createPaymentMethod',
    'authenticate',
    'POST /payment_methods.json',
    { payment_method: { credit_card: card, retained: true } },
    (client, options) => client.createPaymentMethod({ credit_card: card, retained: true }, options),
  ),
  documented('showPaymentMethod', 'read', 'GET /payment_methods/pm1.json', undefined, (client, options) =>
    client.showPaymentMethod('pm1', options),
  ),
  documented(
    'retainPaymentMethod',
    'authenticate',
    'PUT /payment_methods/pm1/retain.json',
    undefined,
    (client, options) => client.retainPaymentMethod('pm1', options),
  ),
  documented(
    'redactPaymentMethod',
    'authenticate',
    'PUT /payment_methods/pm1/redact.json',
    undefined,
    (client, options) => client.redactPaymentMethod('pm1', options),
  ),
  documented(
    'scaAuthenticate',
    'authenticate',
    'POST /sca/providers/sca1/authenticate.json',
    { transaction: sca },
    (client, options) => client.scaAuthenticate('sca1', sca, options),
  ),
]
