import type { ContractOperation } from '@three-ds/core/testing'
import type { FinaroClient, FinaroPayment, FinaroStandaloneRequest } from '@three-ds/finaro'
import { decline, failed, good } from './contract-bodies.ts'
import { payment as plainPayment, standaloneRequest } from './sample.ts'

type Operation = ContractOperation<FinaroClient>

const number = '4024007101234566'
const cryptogram = 'UGxhbnRlZENyeXB0b2dyYW0wMDA='
const token = '9876543210981119'
const trxId = 'planted-3ds-transaction-id'
const invoice = 'PLANTED730'
const slip = 'planted-misspelt-value'

const standalone: FinaroStandaloneRequest = { ...standaloneRequest, card: { number, expirationDate: 1230 } }
const payment: FinaroPayment = {
  ...plainPayment,
  card: { token: { value: token } },
  threeDSecure: { cryptogram, ecommIndicator: '5' },
}
const followUp = { ...plainPayment, card: { token: { value: token } } }
const completion = { transaction: { invoice: '730518' }, threeDSecure: { trxId, compInd: 'Y' } } as const

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T>(fields: T, name: string): T => ({ ...fields, [name]: slip }) as T

const inResult = {
  idempotent: false,
  growsAt: ['result', 0],
  openEnumAt: ['result', 0, 'transaction', 'responseCode'],
  optionalAt: ['result', 0, 'dateTime'],
} as const satisfies Partial<Operation>

const authenticates = {
  ...inResult,
  effect: 'authenticate',
  good: good.authentication,
  decline: failed,
  takesExtra: true,
} as const satisfies Partial<Operation>

const pays = (name: 'authorization' | 'sale'): Operation => ({
  ...inResult,
  name,
  effect: 'move-money',
  call: (client, options) => client[name](payment, options),
  planted: [token, cryptogram],
  good: good.payment,
  decline,
  takesExtra: true,
  misspelt: {
    path: 'invoiceNumber',
    planted: slip,
    call: (client) => client[name](misspelt(payment, 'invoiceNumber')),
  },
})

const follows = (name: 'capture' | 'refund'): Operation => ({
  ...inResult,
  name,
  effect: 'move-money',
  call: (client, options) => client[name](followUp, options),
  planted: [token],
  good: good.payment,
  decline,
  takesExtra: true,
  misspelt: { path: 'Amount', planted: slip, call: (client) => client[name](misspelt(followUp, 'Amount')) },
})

/** Every call of the client. */
export const operations: readonly Operation[] = [
  {
    ...authenticates,
    name: 'standalone',
    call: (client, options) => client.standalone(standalone, options),
    planted: [number],
    misspelt: {
      path: 'completionURL',
      planted: slip,
      call: (client) => client.standalone(misspelt(standalone, 'completionURL')),
    },
  },
  {
    ...authenticates,
    name: 'completion',
    call: (client, options) => client.completion(completion, options),
    planted: [trxId],
    misspelt: {
      path: 'compInd',
      planted: slip,
      call: (client) => client.completion(misspelt(completion, 'compInd')),
    },
  },
  pays('authorization'),
  pays('sale'),
  follows('capture'),
  follows('refund'),
  {
    ...inResult,
    name: 'invoiceInformation',
    effect: 'read',
    call: (client, options) => client.invoiceInformation({ invoice, token }, options),
    planted: [invoice, token],
    good: good.payment,
    takesExtra: false,
    misspelt: {
      path: 'Invoice',
      planted: slip,
      call: (client) => client.invoiceInformation(misspelt({ invoice }, 'Invoice')),
    },
  },
  {
    ...inResult,
    name: 'void',
    effect: 'move-money',
    call: (client, options) => client.void({ invoice, token, reversalReason: '01' }, options),
    planted: [invoice, token],
    good: good.payment,
    decline,
    takesExtra: false,
    misspelt: {
      path: 'reversalreason',
      planted: slip,
      call: (client) => client.void(misspelt({ invoice }, 'reversalreason')),
    },
  },
]
