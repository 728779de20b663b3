import { describe, expect, it } from 'vitest'
import { refused, throttled } from '../../../src/storefront/authentication/refusals.ts'

const codeIn = (code: string) => refused([{ code }], { operation: 'a' }).providerCode
const pathIn = (...field: readonly string[]) => refused([{ field }], { operation: 'a' }).issues[0]?.path

describe('a code of Shopify’s in an error', () => {
  it.each([
    'AB',
    'INVALID',
    'THROTTLED_DURING_CHECKOUT',
    'PAYMENTS_CREDIT_CARD_YEAR_EXPIRED',
    'ERROR3',
    'ERROR3_D2_7',
    'A'.repeat(40),
    `AB_${'X'.repeat(20)}`,
    `AB${'_X'.repeat(12)}`,
  ])('is one of its form: %s', (code) => {
    expect(codeIn(code)).toBe(code)
    expect(refused([{ code }], { operation: 'a' }).issues[0]?.text).toContain(`(${code})`)
  })

  it.each([
    '',
    'A',
    'invalid',
    'xINVALID',
    'INVALIDx',
    'INVALID_',
    'INVALID_x',
    'ERROR33',
    '4242424242424242',
    'INVALID 4242',
    'A'.repeat(41),
    `AB_${'X'.repeat(21)}`,
    `AB${'_X'.repeat(13)}`,
  ])('is none of another form, which may be anything: %j', (code) => {
    expect(codeIn(code)).toBeUndefined()
    expect(refused([{ code }], { operation: 'a' }).issues[0]?.text).not.toContain('(')
  })

  it('is the first that reads', () => {
    expect(refused([{}, { code: 'x' }, { code: 'FIRST' }, { code: 'SECOND' }], { operation: 'a' }).providerCode).toBe(
      'FIRST',
    )
  })
})

describe('a field of Shopify’s in an error', () => {
  it.each([
    [['a'], 'a'],
    [['payment', 'paymentAmount'], 'payment.paymentAmount'],
    [[`a${'B'.repeat(39)}`], `a${'B'.repeat(39)}`],
    [[], ''],
  ])('is the path of its names: %j', (field, path) => {
    expect(pathIn(...field)).toBe(path)
  })

  it.each([
    ['Payment'],
    ['1payment'],
    ['payment1'],
    [''],
    [`a${'B'.repeat(40)}`],
    ['payment', '4242424242424242'],
    ['4242424242424242', 'payment'],
  ])('is left out whole where one name is of another form: %j %j', (...field) => {
    expect(pathIn(...field)).toBe('')
  })
})

describe('a refusal', () => {
  it('says that nothing was charged, and what to do', () => {
    const error = refused([{ code: 'INVALID', field: ['cartId'] }], { operation: 'submitCartForCompletion' })
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.provider).toBe('shopify')
    expect(error.operation).toBe('submitCartForCompletion')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain('Nothing was charged')
    expect(error.message).toContain('cartId')
    expect(refused([], { operation: 'a', remedy: 'Do this.' }).remedy).toBe('Do this.')
  })

  it('names twenty reasons at most', () => {
    const reasons = Array.from({ length: 21 }, (_, at) => ({
      field: ['lines', 'abcdefghijklmnopqrstu'.slice(at, at + 1)],
    }))
    const { issues } = refused(reasons, { operation: 'a' })
    expect(issues).toHaveLength(20)
    expect(issues[0]?.path).toBe('lines.a')
  })
})

describe('a throttling', () => {
  it('says when to come again', () => {
    const error = throttled(5_000, 'prepareCartForCompletion')
    expect(error.code).toBe('rate-limited')
    expect(error.outcome).toBe('rejected')
    expect(error.retryable).toBe(true)
    expect(error.retryAfterMs).toBe(5_000)
    expect(error.provider).toBe('shopify')
    expect(error.operation).toBe('prepareCartForCompletion')
    expect(error.remedy).toContain('retryAfterMs')
  })
})
