import type { FakePathParameters, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { makeId } from '../state/make-id.ts'
import type { StoredCustomer } from '../state/stored-customer.ts'
import { renderCustomer } from '../wire/render-customer.ts'
import { readObject } from './read-body.ts'
import { reply } from './reply.ts'

/**
 * The customer that a path names.
 *
 * @throws Refused where there is none
 */
export function customerOf({ state }: FakeProcessOut, parameters: FakePathParameters): StoredCustomer {
  const customer = state.customers.get(parameters['customer_id'] ?? '')
  if (customer === undefined) throw new Refused(refusals.customer)
  return customer
}

/** `POST /customers`. */
export const createCustomer =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call) => {
    const { ids, clock, state } = fake
    const customer = { id: makeId(ids, 'cust'), createdAt: clock.now(), fields: readObject(call) }
    state.customers.save(customer)
    return reply({ customer: renderCustomer(fake, customer) })
  }

/** `GET /customers/{id}`. */
export const getCustomer =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) =>
    reply({ customer: renderCustomer(fake, customerOf(fake, parameters)) })

/** `PUT /customers/{id}`: lays fields over those that are there. */
export const updateCustomer =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const before = customerOf(fake, parameters)
    const customer = { ...before, fields: { ...before.fields, ...readObject(call) } }
    fake.state.customers.save(customer)
    return reply({ customer: renderCustomer(fake, customer) })
  }

/** `DELETE /customers/{id}`. */
export const deleteCustomer =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) => {
    fake.state.customers.delete(customerOf(fake, parameters).id)
    return reply({})
  }
