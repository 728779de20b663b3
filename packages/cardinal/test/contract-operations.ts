import type { CardinalCardPayment, CardinalClient, CardinalLookupBody } from '@three-ds/cardinal'
import type { ContractOperation } from '@three-ds/core/testing'
import { decline, good } from './contract-bodies.ts'

type Operation = ContractOperation<CardinalClient>

const encrypted = 'planted-encrypted-card-0123456789'
const alias = 'planted-public-key-alias'
const contract = 'planted-contract-id-0001'
const device = 'planted-device-info-id'
const transaction = 'planted-transaction-id'
const token = 'planted.response.token-of-songbird'
const cryptogram = 'UGxhbnRlZENyeXB0b2dyYW0wMDA='
const slip = 'planted-misspelt-value'

const lookupBody: CardinalLookupBody = {
  amount: 1999,
  currency_code: 'EUR',
  merchant_reference: 'order-1',
  threeds_contract_id: contract,
  device_info_id: device,
  email: 'ada.lovelace@example.com',
  billing_first_name: 'Ada',
  billing_last_name: 'Lovelace',
  billing_address_1: 'Main Street 1',
  billing_city: 'London',
  billing_country_code: 'GB',
  encrypted_card: encrypted,
  public_key_alias: alias,
}

const payment: CardinalCardPayment = {
  payment_provider_contract: contract,
  amount: 1999,
  currency_code: 'EUR',
  merchant_reference: 'order-1',
  encrypted_card: encrypted,
  public_key_alias: alias,
  threed_authentication: { eci_flag: '05', cavv: cryptogram, pares_status: 'Y', threeds_version: '2.2.0' },
}

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T>(fields: T, name: string): T => ({ ...fields, [name]: slip }) as T

const createJwt: Operation = {
  name: 'createJwt',
  effect: 'authenticate',
  idempotent: false,
  call: (client, options) => client.createJwt({ threeds_contract_id: contract }, options),
  planted: [contract],
  good: good.jwt,
  optionalAt: ['threeds_contract_id'],
  takesExtra: true,
  misspelt: {
    path: 'contractId',
    planted: slip,
    call: (client) => client.createJwt(misspelt({ threeds_contract_id: contract }, 'contractId')),
  },
}

const lookup: Operation = {
  name: 'lookup',
  effect: 'authenticate',
  idempotent: false,
  call: (client, options) => client.lookup(lookupBody, options),
  planted: [encrypted, alias, contract, device, 'ada.lovelace@example.com'],
  good: good.lookup,
  openEnumAt: ['pares_status'],
  optionalAt: ['ds_transaction_id'],
  takesExtra: true,
  misspelt: {
    path: 'billingCity',
    planted: slip,
    call: (client) => client.lookup(misspelt(lookupBody, 'billingCity')),
  },
}

const validation = { authentication_id: 'planted-authentication-id', jwt: token, threeds_contract_id: contract }

const validateJwt: Operation = {
  name: 'validateJwt',
  effect: 'authenticate',
  idempotent: false,
  call: (client, options) => client.validateJwt(validation, options),
  planted: [token, contract, 'planted-authentication-id'],
  good: good.validation,
  growsAt: ['validation_result'],
  openEnumAt: ['action_code'],
  optionalAt: ['validation_result', 'eci_flag'],
  takesExtra: true,
  misspelt: {
    path: 'authenticationId',
    planted: slip,
    call: (client) => client.validateJwt(misspelt(validation, 'authenticationId')),
  },
}

const showAuthentication: Operation = {
  name: 'showAuthentication',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.showAuthentication(transaction, options),
  planted: [transaction],
  good: good.record,
  growsAt: ['authentication'],
  openEnumAt: ['authentication', 'pares_status'],
  optionalAt: ['created_at'],
  takesExtra: false,
}

const query = { transaction_id: transaction, _limit: 2, where: { 'amount>': 1000 } }

const listAuthentications: Operation = {
  name: 'listAuthentications',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.listAuthentications(query, options),
  planted: [transaction],
  good: good.records,
  takesExtra: false,
  misspelt: {
    path: 'transactionId',
    planted: slip,
    call: (client) => client.listAuthentications(misspelt({}, 'transactionId')),
  },
}

const countAuthentications: Operation = {
  name: 'countAuthentications',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.countAuthentications(query, options),
  planted: [transaction],
  good: good.count,
  takesExtra: false,
}

const createCardPayment: Operation = {
  name: 'createCardPayment',
  effect: 'move-money',
  idempotent: false,
  call: (client, options) => client.createCardPayment(payment, options),
  planted: [encrypted, alias, contract, cryptogram],
  good: good.payment,
  decline,
  openEnumAt: ['status'],
  optionalAt: ['authorization_code'],
  takesExtra: true,
  misspelt: {
    path: 'currencyCode',
    planted: slip,
    call: (client) => client.createCardPayment(misspelt(payment, 'currencyCode')),
  },
}

const showTransaction: Operation = {
  name: 'showTransaction',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.showTransaction(transaction, options),
  planted: [transaction],
  good: good.payment,
  openEnumAt: ['status'],
  optionalAt: ['authorization_code'],
  takesExtra: false,
}

const listTransactions: Operation = {
  name: 'listTransactions',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.listTransactions({ merchant_reference: 'planted-merchant-reference' }, options),
  planted: ['planted-merchant-reference'],
  good: good.payments,
  takesExtra: false,
  misspelt: {
    path: 'merchantReference',
    planted: slip,
    call: (client) => client.listTransactions(misspelt({}, 'merchantReference')),
  },
}

/** Every call of the client. */
export const operations: readonly Operation[] = [
  createJwt,
  lookup,
  validateJwt,
  showAuthentication,
  listAuthentications,
  countAuthentications,
  createCardPayment,
  showTransaction,
  listTransactions,
]
