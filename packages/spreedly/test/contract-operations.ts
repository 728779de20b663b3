import type { ContractOperation } from '@three-ds/core/testing'
import type { SpreedlyClient, SpreedlyPayment } from '@three-ds/spreedly'
import { decline, good } from './contract-bodies.ts'

type Operation = ContractOperation<SpreedlyClient>

const token = 'planted-transaction-token'
const gateway = 'planted-gateway-token'
const number = '4024007101234566'
const cryptogram = 'UGxhbnRlZENyeXB0b2dyYW0wMDA='
const vaulted = 'planted-payment-method-token'
const slip = 'planted-misspelt-value'

const payment: SpreedlyPayment = {
  credit_card: { number, month: 12, year: 2030, full_name: 'Ada Lovelace' },
  amount: 3001,
  currency_code: 'USD',
  order_id: 'order-1',
  three_ds_version: '2.2.0',
  three_ds: { ecommerce_indicator: '05', authentication_value: cryptogram },
}

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T>(fields: T, name: string): T => ({ ...fields, [name]: slip }) as T

/** What calls have in common whose answer is a transaction. */
const aboutTransaction = {
  idempotent: false,
  planted: [token],
  good: good.transaction,
  growsAt: ['transaction'],
  openEnumAt: ['transaction', 'state'],
  optionalAt: ['transaction', 'message'],
  takesExtra: false,
} as const satisfies Partial<Operation>

const pays = (name: 'purchase' | 'authorize' | 'verify'): Operation => ({
  ...aboutTransaction,
  name,
  effect: 'move-money',
  call: (client, options) => client[name](gateway, payment, options),
  planted: [gateway, number, cryptogram],
  decline,
  takesExtra: true,
  misspelt: {
    path: 'transaction.browserInfo',
    planted: slip,
    call: (client) => client[name](gateway, misspelt(payment, 'browserInfo')),
  },
})

const follows = (name: 'capture' | 'void' | 'credit'): Operation => ({
  ...aboutTransaction,
  name,
  effect: 'move-money',
  call: (client, options) => client[name](token, { order_id: 'order-1' }, options),
  decline,
  takesExtra: true,
  misspelt: {
    path: 'transaction.orderId',
    planted: slip,
    call: (client) => client[name](token, misspelt({}, 'orderId')),
  },
})

const keeps = (name: 'retainPaymentMethod' | 'redactPaymentMethod'): Operation => ({
  ...aboutTransaction,
  name,
  effect: 'authenticate',
  call: (client, options) => client[name](vaulted, options),
  planted: [vaulted],
})

const reads = (name: 'showTransaction' | 'updateTransaction'): Operation => ({
  ...aboutTransaction,
  name,
  effect: 'read',
  call: (client, options) => client[name](token, options),
})

const complete: Operation = {
  ...aboutTransaction,
  name: 'complete',
  effect: 'move-money',
  call: (client, options) => client.complete(token, { context: { SessionId: cryptogram } }, options),
  planted: [token, cryptogram],
  decline,
  takesExtra: true,
  misspelt: { path: 'Context', planted: slip, call: (client) => client.complete(token, misspelt({}, 'Context')) },
}

const listTransactions: Operation = {
  name: 'listTransactions',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.listTransactions({ since_token: token, count: 20 }, options),
  planted: [token],
  good: good.list,
  growsAt: ['transactions', 0],
  openEnumAt: ['transactions', 0, 'state'],
  optionalAt: ['transactions', 0, 'message'],
  takesExtra: false,
  misspelt: {
    path: 'sinceToken',
    planted: slip,
    call: (client) => client.listTransactions(misspelt({}, 'sinceToken')),
  },
}

const transcript: Operation = {
  name: 'transcript',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.transcript(token, options),
  planted: [token],
  good: good.transcript,
  takesExtra: false,
}

const card = { credit_card: { number, month: 12, year: 2030 } }

const createPaymentMethod: Operation = {
  ...aboutTransaction,
  name: 'createPaymentMethod',
  effect: 'authenticate',
  call: (client, options) => client.createPaymentMethod(card, options),
  planted: [number],
  takesExtra: true,
  misspelt: {
    path: 'payment_method.creditCard',
    planted: slip,
    call: (client) => client.createPaymentMethod(misspelt(card, 'creditCard')),
  },
}

const showPaymentMethod: Operation = {
  name: 'showPaymentMethod',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.showPaymentMethod(vaulted, options),
  planted: [vaulted],
  good: good.paymentMethod,
  growsAt: ['payment_method'],
  openEnumAt: ['payment_method', 'card_type'],
  optionalAt: ['payment_method', 'last_four_digits'],
  takesExtra: false,
}

const provider = 'planted-sca-provider-key'
const sca = { payment_method_token: vaulted, browser_info: 'planted-browser-info', amount: 3001, currency_code: 'EUR' }

const scaAuthenticate: Operation = {
  name: 'scaAuthenticate',
  effect: 'authenticate',
  idempotent: false,
  call: (client, options) => client.scaAuthenticate(provider, sca, options),
  planted: [provider, vaulted, 'planted-browser-info'],
  good: good.authentication,
  growsAt: ['transaction'],
  openEnumAt: ['transaction', 'authentication_response_status'],
  optionalAt: ['transaction', 'message'],
  takesExtra: true,
  misspelt: {
    path: 'transaction.browserInfo',
    planted: slip,
    call: (client) => client.scaAuthenticate(provider, misspelt(sca, 'browserInfo')),
  },
}

/** Every call of the client. */
export const operations: readonly Operation[] = [
  pays('purchase'),
  pays('authorize'),
  pays('verify'),
  complete,
  follows('capture'),
  follows('void'),
  follows('credit'),
  reads('showTransaction'),
  listTransactions,
  reads('updateTransaction'),
  transcript,
  createPaymentMethod,
  showPaymentMethod,
  keeps('retainPaymentMethod'),
  keeps('redactPaymentMethod'),
  scaAuthenticate,
]
