import type { ContractOperation } from '@three-ds/core/testing'
import type { ProcessOutClient } from '@three-ds/processout'
import { decline, good } from './contract-bodies.ts'
import { customers } from './contract-customers.ts'
import { changes, misspelt, reads, slip, source } from './contract-parts.ts'

type Operation = ContractOperation<ProcessOutClient>

const cavv = 'UGxhbnRlZENyeXB0b2dyYW0wMDA='

const pays = {
  effect: 'move-money',
  idempotent: true,
  good: good.payment,
  decline,
  growsAt: ['transaction'],
  openEnumAt: ['transaction', 'status'],
  optionalAt: ['transaction', 'amount'],
  takesExtra: true,
} as const satisfies Partial<Operation>

const invoice = { name: 'Order 1', amount: '19.99', currency: 'EUR', return_url: 'https://shop.example/return' }
const payment = { source, external_three_d_s: { cavv, eci: '05' } }

const payments: readonly Operation[] = [
  {
    ...pays,
    name: 'authorizeInvoice',
    planted: [source, cavv],
    call: (client, options) => client.authorizeInvoice('iv_1', payment, options),
    misspelt: {
      path: 'saveSource',
      planted: slip,
      call: (client) => client.authorizeInvoice('iv_1', misspelt(payment, 'saveSource')),
    },
  },
  {
    ...pays,
    name: 'captureInvoice',
    planted: [source, cavv],
    call: (client, options) => client.captureInvoice('iv_1', payment, options),
    misspelt: {
      path: 'captureAmount',
      planted: slip,
      call: (client) => client.captureInvoice('iv_1', misspelt(payment, 'captureAmount')),
    },
  },
  {
    ...pays,
    name: 'voidInvoice',
    planted: [],
    good: good.voided,
    call: (client, options) => client.voidInvoice('iv_1', {}, options),
    misspelt: {
      path: 'Amount',
      planted: slip,
      call: (client) => client.voidInvoice('iv_1', misspelt({}, 'Amount')),
    },
  },
  {
    ...pays,
    name: 'incrementAuthorization',
    planted: [],
    call: (client, options) => client.incrementAuthorization('iv_1', { amount: '5.00' }, options),
    misspelt: {
      path: 'Amount',
      planted: slip,
      call: (client) => client.incrementAuthorization('iv_1', misspelt({ amount: '5.00' }, 'Amount')),
    },
  },
  {
    effect: 'move-money',
    idempotent: true,
    name: 'refundInvoice',
    planted: [],
    good: good.refund,
    growsAt: ['refund'],
    openEnumAt: ['refund', 'reason'],
    optionalAt: ['refund', 'amount'],
    takesExtra: true,
    call: (client, options) => client.refundInvoice('iv_1', { amount: '5.00', reason: 'other' }, options),
    misspelt: {
      path: 'Reason',
      planted: slip,
      call: (client) => client.refundInvoice('iv_1', misspelt({ amount: '5.00' }, 'Reason')),
    },
  },
  {
    ...changes,
    name: 'initiateThreeDS',
    planted: [source],
    good: good.step,
    decline,
    growsAt: ['customer_action'],
    openEnumAt: ['customer_action', 'type'],
    optionalAt: ['customer_action', 'metadata'],
    takesExtra: true,
    call: (client, options) => client.initiateThreeDS('iv_1', { source }, options),
    misspelt: {
      path: 'Source',
      planted: slip,
      call: (client) => client.initiateThreeDS('iv_1', misspelt({ source }, 'Source')),
    },
  },
]

const invoices: readonly Operation[] = [
  {
    ...changes,
    name: 'createInvoice',
    good: good.invoice,
    growsAt: ['invoice'],
    optionalAt: ['invoice', 'amount'],
    takesExtra: true,
    call: (client, options) => client.createInvoice(invoice, options),
    misspelt: {
      path: 'returnUrl',
      planted: slip,
      call: (client) => client.createInvoice(misspelt(invoice, 'returnUrl')),
    },
  },
  { ...reads, name: 'getInvoice', good: good.invoice, call: (client, options) => client.getInvoice('iv_1', options) },
  {
    ...changes,
    name: 'updateInvoice',
    good: good.invoice,
    takesExtra: true,
    call: (client, options) => client.updateInvoice('iv_1', { amount: '5.00' }, options),
    misspelt: {
      path: 'Amount',
      planted: slip,
      call: (client) => client.updateInvoice('iv_1', misspelt({}, 'Amount')),
    },
  },
  {
    ...changes,
    name: 'deleteInvoice',
    good: good.done,
    takesExtra: false,
    call: (client, options) => client.deleteInvoice('iv_1', options),
  },
]

const transactions: readonly Operation[] = [
  {
    ...reads,
    name: 'listInvoiceTransactions',
    good: good.transactions,
    growsAt: ['transactions', 0],
    openEnumAt: ['transactions', 0, 'status'],
    call: (client, options) => client.listInvoiceTransactions('iv_1', options),
  },
  {
    ...reads,
    name: 'getTransaction',
    good: good.payment,
    growsAt: ['transaction'],
    openEnumAt: ['transaction', 'status'],
    optionalAt: ['transaction', 'amount'],
    call: (client, options) => client.getTransaction('tr_1', { expand: ['operations'] }, options),
    misspelt: {
      path: 'Expand',
      planted: slip,
      call: (client) => client.getTransaction('tr_1', misspelt({}, 'Expand')),
    },
  },
  {
    ...reads,
    name: 'listTransactions',
    good: good.transactions,
    call: (client, options) => client.listTransactions({ limit: 10 }, options),
    misspelt: { path: 'Limit', planted: slip, call: (client) => client.listTransactions(misspelt({}, 'Limit')) },
  },
  { ...reads, name: 'getEvent', good: good.event, call: (client, options) => client.getEvent('ev_1', options) },
  {
    ...reads,
    name: 'listEvents',
    good: good.events,
    call: (client, options) => client.listEvents({}, options),
    misspelt: { path: 'Limit', planted: slip, call: (client) => client.listEvents(misspelt({}, 'Limit')) },
  },
]

/** Every call of the client. */
export const operations: readonly Operation[] = [...payments, ...invoices, ...transactions, ...customers]
