import type { ClientOptions } from '../../../src/call/options.ts'
import type { ContractOperation } from '../../../src/testing/contract/contract-operation.ts'
import type { ContractSubject } from '../../../src/testing/contract/contract-subject.ts'
import {
  createSampleClient,
  type Flaws,
  type PaymentInput,
  provider,
  type SampleClient,
  type SampleClientOptions,
} from './sample-client.ts'
import { sampleFlow } from './sample-flow.ts'

export const key = 'planted-sample-key'
const card = 'planted-sample-card'
const order = 'planted-sample-order'

const input: PaymentInput = { order, card }
// What the types forbid, JavaScript allows.
const misspelt = { order, Card: 'planted-misspelt-card' } as unknown as PaymentInput
const paid = { status: 200, body: { order: 'o1', state: 'paid', note: 'thanks' } }
const decline = { status: 402, body: { order: 'o1', state: 'declined' }, kind: 'declined' }

const purchase: ContractOperation<SampleClient> = {
  name: 'purchase',
  effect: 'move-money',
  idempotent: false,
  call: (client, options) => client.purchase(input, options),
  planted: [card, order],
  good: paid,
  decline,
  openEnumAt: ['state'],
  optionalAt: ['note'],
  takesExtra: true,
  misspelt: { path: 'Card', planted: 'planted-misspelt-card', call: (client) => client.purchase(misspelt) },
}

const authorize: ContractOperation<SampleClient> = {
  ...purchase,
  name: 'authorize',
  idempotent: true,
  call: (client, options) => client.authorize(input, options),
  misspelt: { path: 'Card', planted: 'planted-misspelt-card', call: (client) => client.authorize(misspelt) },
}

const show: ContractOperation<SampleClient> = {
  name: 'show',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.show(order, options),
  planted: [order],
  good: paid,
  openEnumAt: ['state'],
  optionalAt: ['note'],
  takesExtra: false,
}

const receipt: ContractOperation<SampleClient> = {
  name: 'receipt',
  effect: 'read',
  idempotent: false,
  call: (client, options) => client.receipt(order, options),
  planted: [order],
  good: { status: 200, text: 'Paid: 49.99 EUR. Thank you.' },
  takesExtra: false,
}

export const operations = { purchase, authorize, show, receipt }

/** What a client is made with, and a client that may be worse than ours. */
export type MakeClient = (options: ClientOptions) => SampleClient

export const flawed =
  (flaws: Flaws): MakeClient =>
  (options) =>
    createSampleClient({ key, ...options }, flaws)

/** The sample as the suite sees it, whole or with a client that breaks a promise. */
export const sampleSubject = (createClient: MakeClient = flawed({})) =>
  ({
    provider,
    requestIdHeader: 'x-request-id',
    credentials: [key],
    createClient,
    operations: Object.values(operations),
    flow: sampleFlow(),
  }) satisfies ContractSubject<SampleClient, SampleClientOptions, PaymentInput, 'sample'>
