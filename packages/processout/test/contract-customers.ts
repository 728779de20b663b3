import type { ContractOperation } from '@three-ds/core/testing'
import type { ProcessOutClient } from '@three-ds/processout'
import { decline, good } from './contract-bodies.ts'
import { changes, misspelt, reads, slip, source } from './contract-parts.ts'

const person = 'planted.jane@shop.example'

/** Calls about customers and what they keep. */
export const customers: readonly ContractOperation<ProcessOutClient>[] = [
  {
    ...changes,
    name: 'createCustomer',
    planted: [person],
    good: good.customer,
    growsAt: ['customer'],
    takesExtra: true,
    call: (client, options) => client.createCustomer({ email: person }, options),
    misspelt: { path: 'Email', planted: slip, call: (client) => client.createCustomer(misspelt({}, 'Email')) },
  },
  {
    ...reads,
    name: 'getCustomer',
    good: good.customer,
    call: (client, options) => client.getCustomer('cust_1', options),
  },
  {
    ...changes,
    name: 'updateCustomer',
    planted: [person],
    good: good.customer,
    takesExtra: true,
    call: (client, options) => client.updateCustomer('cust_1', { email: person }, options),
    misspelt: {
      path: 'Email',
      planted: slip,
      call: (client) => client.updateCustomer('cust_1', misspelt({}, 'Email')),
    },
  },
  {
    ...changes,
    name: 'deleteCustomer',
    good: good.done,
    takesExtra: false,
    call: (client, options) => client.deleteCustomer('cust_1', options),
  },
  {
    ...changes,
    name: 'createToken',
    planted: [source],
    good: good.token,
    decline,
    growsAt: ['token'],
    openEnumAt: ['token', 'type'],
    takesExtra: true,
    call: (client, options) => client.createToken('cust_1', { source, verify: true }, options),
    misspelt: {
      path: 'Verify',
      planted: slip,
      call: (client) => client.createToken('cust_1', misspelt({ source }, 'Verify')),
    },
  },
  {
    ...reads,
    name: 'getToken',
    good: good.token,
    call: (client, options) => client.getToken('cust_1', 'tok_1', options),
  },
  {
    ...changes,
    name: 'updateToken',
    planted: [source],
    good: good.token,
    decline,
    takesExtra: true,
    call: (client, options) => client.updateToken('cust_1', 'tok_1', { source, verify: true }, options),
    misspelt: {
      path: 'Verify',
      planted: slip,
      call: (client) => client.updateToken('cust_1', 'tok_1', misspelt({ source }, 'Verify')),
    },
  },
  {
    ...changes,
    name: 'deleteToken',
    good: good.done,
    takesExtra: false,
    call: (client, options) => client.deleteToken('cust_1', 'tok_1', options),
  },
]
