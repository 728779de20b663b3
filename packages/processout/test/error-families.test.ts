import { describe, expect, it } from 'vitest'
import { errorFamilies, findOut } from '../src/error-families.ts'

const familyOf = (code: string) => errorFamilies.find(({ matches }) => matches.test(code))?.reading

describe('a family of codes', () => {
  it.each([
    ['request.authentication.invalid', 'unauthorized', 'project id'],
    ['request.authentication.missing', 'unauthorized', 'project id'],
    ['resource.not-found', 'not-found', 'ids'],
    ['resource.invoice.not-found', 'not-found', 'ids'],
    ['resource.customer.token.not-found', 'not-found', 'ids'],
    ['request.route-not-found', 'not-found', 'ids'],
    ['request.rate.exceeded', 'rate-limited', 'Slow down'],
    ['request.idempotency-key.invalid', 'refused', 'another key'],
    ['request.source.card-already-used', 'refused', 'Tokenize'],
    ['request.validation.error', 'refused', 'Correct'],
    ['request.rate.exceeded-today', 'refused', 'Correct'],
    ['request.idempotency-key.invalid-length', 'refused', 'Correct'],
    ['request.source.card-already-used-up', 'refused', 'Correct'],
    ['request.route-not-found-here', 'refused', 'Correct'],
    ['gateway.validation-error', 'refused', 'Correct'],
    ['gateway.invalid-state', 'refused', 'Correct'],
    ['gateway.missing-customer-input', 'refused', 'Correct'],
  ])('%s is %s, and nothing was done', (code, meaning, remedy) => {
    expect(familyOf(code)).toMatchObject({ code: meaning, outcome: 'rejected' })
    expect(familyOf(code)?.remedy).toContain(remedy)
  })

  it.each([
    'card.declined',
    'gateway.timeout',
    'my.request.authentication.invalid',
    'my.resource.not-found',
    'resource.not-found.either',
    'resourceful.not-found',
    'requests.validation',
    'my-gateway.invalid',
    'x.request.rate.exceeded',
    'x.request.idempotency-key.invalid',
    'x.request.source.card-already-used',
    '',
  ])('is none for %j', (code) => {
    expect(familyOf(code)).toBeUndefined()
  })

  it('says how to find out where something may have been done', () => {
    expect(findOut).toContain('listInvoiceTransactions')
  })
})
