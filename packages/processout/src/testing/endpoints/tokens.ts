import type { FakeReply, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { makeId } from '../state/make-id.ts'
import type { StoredCard } from '../state/stored-card.ts'
import type { StoredToken } from '../state/stored-customer.ts'
import { renderToken } from '../wire/render-customer.ts'
import { customerOf } from './customers.ts'
import { failureReply } from './payment-reply.ts'
import { readObject } from './read-body.ts'
import { reply } from './reply.ts'
import { cardOf } from './source-of.ts'

/** Verifying uses the card, and asks for no 3-D Secure: that is the fake's limit. */
function failedVerification({ state }: FakeProcessOut, { id, card }: StoredCard): FakeReply | undefined {
  state.usedCards.save({ id })
  return card.error === undefined || card.verifies === true ? undefined : failureReply(card.error)
}

function tokenOf(fake: FakeProcessOut, parameters: Parameters<FakeRoute['handle']>[1]): StoredToken {
  const { id } = customerOf(fake, parameters)
  const token = fake.state.tokens.get(parameters['token_id'] ?? '')
  if (token === undefined || token.customerId !== id) throw new Refused(refusals.token)
  return token
}

/** `POST /customers/{id}/tokens`. */
export const createToken =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const { ids, clock, state } = fake
    const customer = customerOf(fake, parameters)
    const fields = readObject(call)
    const card = cardOf(fake, textAt(fields, 'source'))
    const verified = fields['verify'] === true
    const failure = verified ? failedVerification(fake, card) : undefined
    if (failure !== undefined) return failure
    const token = {
      id: makeId(ids, 'tok'),
      createdAt: clock.now(),
      customerId: customer.id,
      card,
      fields,
      verified,
    }
    state.tokens.save(token)
    return reply({ token: renderToken(token) })
  }

/** `GET /customers/{id}/tokens/{id}`. */
export const getToken =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) =>
    reply({ token: renderToken(tokenOf(fake, parameters)) })

/** `PUT /customers/{id}/tokens/{id}`. */
export const updateToken =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const before = tokenOf(fake, parameters)
    const sent = readObject(call)
    const source = textAt(sent, 'source')
    const card = source === undefined ? before.card : cardOf(fake, source)
    const verifies = sent['verify'] === true
    const failure = verifies ? failedVerification(fake, card) : undefined
    if (failure !== undefined) return failure
    const token = { ...before, card, fields: { ...before.fields, ...sent }, verified: before.verified || verifies }
    fake.state.tokens.save(token)
    return reply({ token: renderToken(token) })
  }

/** `DELETE /customers/{id}/tokens/{id}`. */
export const deleteToken =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) => {
    fake.state.tokens.delete(tokenOf(fake, parameters).id)
    return reply({})
  }
