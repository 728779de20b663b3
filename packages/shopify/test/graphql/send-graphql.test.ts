import { openObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readGraphqlError } from '../../src/graphql/read-graphql-error.ts'
import { type GraphqlInput, sendGraphql } from '../../src/graphql/send-graphql.ts'
import { reads } from '../../src/operation.ts'
import { text } from '../../src/schemas/fields.ts'
import { createSender } from '../../src/send.ts'
import { fixture } from '../fixture.ts'
import { type PlannedAnswer, paperClock, recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'

const path = '/api/{api_version}/graphql.json'
const read = reads({ name: 'getCart', method: 'POST', path })
const move = { ...read, name: 'submitCart', effect: 'move-money', findOut: 'Read the attempt.' } as const
const document = 'query cart($id: ID!) { cart(id: $id) { id } }'
const input = {
  document,
  variables: { id: 'gid://shopify/Cart/1' },
  root: 'cart',
  answer: z.exactOptional(openObject({ id: z.string(), name: text() })),
} as const satisfies GraphqlInput<z.ZodMiniType>

function senderOver(...answers: readonly PlannedAnswer[]) {
  const gateway = recordedGateway(...answers)
  const clock = paperClock()
  const options = { shop: 'example.myshopify.com', apiVersion: '2026-04', fetch: gateway.fetch, clock, random: () => 0 }
  return {
    sender: createSender(options, { headers: () => ({ 'x-token': 'planted' }), readError: readGraphqlError }),
    gateway,
    clock,
  }
}

const errorOver = (answer: PlannedAnswer, operation: typeof read | typeof move = move) =>
  refusal(() => sendGraphql(senderOver(answer).sender, operation, input, undefined))

const coded = (code: string, more: object = {}) => ({
  json: { data: null, errors: [{ message: 'you sent 4111111111111111', extensions: { code } }], ...more },
})

describe('a document', () => {
  it('is posted with its variables, and answers with its root field', async () => {
    const { sender, gateway } = senderOver({ json: { data: { cart: { id: 'c', name: null, new_field: 1 } } } })
    const { body, apiVersion } = await sendGraphql(sender, read, input, { extra: { first: 1 } })
    expect(gateway.calls).toEqual(['POST /api/2026-04/graphql.json'])
    expect(gateway.requests[0]?.body).toEqual({
      query: document,
      variables: { id: 'gid://shopify/Cart/1', first: 1 },
    })
    expect(body).toEqual({ id: 'c', new_field: 1 })
    expect(apiVersion).toEqual({ asked: '2026-04', fellForward: false })
  })

  it('may answer with nothing where the field says so', async () => {
    const { sender } = senderOver({ json: { data: { cart: null } } })
    expect((await sendGraphql(sender, read, input, undefined)).body).toBeUndefined()
  })

  it('is answered where the field is there beside errors: they tell of a part of it', async () => {
    const errors = [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
    const { sender } = senderOver({ json: { data: { cart: { id: 'c' } }, errors } })
    expect((await sendGraphql(sender, move, input, undefined)).body).toEqual({ id: 'c' })
  })

  it.each([{}, { data: null }, { data: { cart: { name: 'n' } } }, { data: [] }, { data: 'cart' }])(
    'leaves the outcome open where the answer has another shape: %j',
    async (json) => {
      const error = await errorOver({ json })
      expect([error.code, error.outcome, error.remedy]).toEqual(['unreadable-response', 'unknown', 'Read the attempt.'])
    },
  )
})

describe('a top-level error, under HTTP 200', () => {
  it.each([
    ['THROTTLED', 'rate-limited', 'rejected'],
    ['ACCESS_DENIED', 'unauthorized', 'rejected'],
    ['SHOP_INACTIVE', 'refused', 'rejected'],
    ['MAX_COST_EXCEEDED', 'refused', 'rejected'],
    ['INTERNAL_SERVER_ERROR', 'provider-unavailable', 'unknown'],
    ['undefinedField', 'refused', 'rejected'],
    ['variableMismatch', 'refused', 'rejected'],
    ['INVALID_VARIABLE', 'refused', 'rejected'],
    // Written as graphql-ruby writes its own, and none of them: it may have come up while the mutation ran.
    ['timeout', 'unreadable-response', 'unknown'],
    ['internalError', 'unreadable-response', 'unknown'],
    ['NEW_CODE', 'unreadable-response', 'unknown'],
  ])('%s is %s, %s', async (code, meaning, outcome) => {
    const error = await errorOver(coded(code))
    expect([error.code, error.outcome, error.providerCode]).toEqual([meaning, outcome, code])
    expect(error.status).toBe(200)
    expect(error.message).toContain(code)
    expect(error.message + error.remedy + JSON.stringify(error)).not.toContain('4111')
  })

  it.each(['4111111111111111', 'shpat_planted', 'a b', 'A'.repeat(99), ''])(
    'with a code of no known form, %j, is unknown and repeats nothing',
    async (code) => {
      const error = await errorOver(coded(code))
      expect([error.code, error.outcome, error.providerCode]).toEqual(['unreadable-response', 'unknown', undefined])
      expect(error.message + JSON.stringify(error)).not.toContain(code || '4111')
    },
  )

  it('leaves the outcome open where one of several does', async () => {
    const errors = [{ extensions: { code: 'ACCESS_DENIED' } }, { extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
    const error = await errorOver({ json: { errors } })
    expect([error.outcome, error.providerCode]).toEqual(['unknown', 'INTERNAL_SERVER_ERROR'])
  })

  it.each(['ACCESS_DENIED', 'THROTTLED'])('%s of a part of the field says nothing against the whole', async (code) => {
    const errors = [{ message: 'x', path: ['cart', 'userErrors', 0, 'code'], extensions: { code } }]
    const error = await errorOver({ json: { data: { cart: null }, errors } })
    expect([error.outcome, error.retryable, error.providerCode]).toEqual(['unknown', false, code])
    expect(error.remedy).toBe('Read the attempt.')
  })

  it('ACCESS_DENIED of the field itself refuses it', async () => {
    const errors = [{ message: 'x', path: ['cart'], extensions: { code: 'ACCESS_DENIED' } }]
    expect((await errorOver({ json: { data: { cart: null }, errors } })).outcome).toBe('rejected')
  })

  it('repeats a read that is throttled, after the bucket has filled', async () => {
    const throttleStatus = { maximumAvailable: 1000, currentlyAvailable: 10, restoreRate: 50 }
    const extensions = { cost: { requestedQueryCost: 210, throttleStatus } }
    const { sender, gateway, clock } = senderOver(coded('THROTTLED', { extensions }), {
      json: { data: { cart: { id: 'c' } } },
    })
    expect((await sendGraphql(sender, read, input, undefined)).meta.attempts).toBe(2)
    expect(gateway.calls).toHaveLength(2)
    expect(clock.slept).toEqual([4_000])
  })

  it('never repeats what moves money', async () => {
    const error = await errorOver(coded('THROTTLED'))
    expect(error.retryable).toBe(true)
    expect(error.outcome).toBe('rejected')
  })

  it.each(['max_cost', 'internal', 'undefined_field'])('is read from Shopify’s own sample %s', async (name) => {
    const samples = fixture<{ http_200_bodies: { name: string; body: object }[] }>('graphql/errors.json')
    const body = samples.http_200_bodies.find((sample) => sample.name === name)?.body
    const error = await errorOver({ json: body })
    expect(error.code).not.toBe('invalid-input')
    expect(error.providerCode).toMatch(/^(MAX_COST_EXCEEDED|INTERNAL_SERVER_ERROR|undefinedField)$/)
    expect(error.message).not.toContain('testField')
  })
})

describe('an HTTP error', () => {
  it.each([
    [400, { query: 'Required parameter missing or invalid' }, 'refused', 'rejected'],
    [402, 'This shop’s plan does not have access to this feature', 'refused', 'rejected'],
    [403, 'Unavailable Shop', 'unauthorized', 'rejected'],
    [404, 'Not Found', 'not-found', 'rejected'],
    [423, 'This shop is unavailable', 'refused', 'rejected'],
    [500, 'An unexpected error occurred', 'provider-unavailable', 'unknown'],
    [502, [{ message: 'x', extensions: { code: 'ACCESS_DENIED' } }], 'provider-unavailable', 'unknown'],
  ])('%d is told by its status', async (status, errors, code, outcome) => {
    const error = await errorOver({ status, json: { errors } })
    expect([error.code, error.outcome, error.status]).toEqual([code, outcome, status])
  })

  it('is HTML of a proxy', async () => {
    const error = await errorOver({ status: 503, text: '<html>busy</html>' })
    expect([error.code, error.outcome]).toEqual(['provider-unavailable', 'unknown'])
  })
})
