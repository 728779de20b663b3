import { isThreeDSError, type ThreeDSError } from '@three-ds/core'
import type { SpreedlyPayment } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../printed.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOf, payment } from '../sample.ts'

/** What becomes of a purchase that should not leave this side; anything that was sent fails the test. */
const refused = (transaction: Readonly<Record<string, unknown>>): Promise<ThreeDSError> => {
  const gateway = recordedGateway()
  // Wrong on purpose: JavaScript callers have no compiler.
  return refusal(() => clientOf(gateway).purchase('g1', transaction as unknown as SpreedlyPayment))
}

const issueAt = (error: ThreeDSError, path: string) => error.issues.find((issue) => issue.path === path)

const plain = { payment_method_token: 'pm_1', amount: 100, currency_code: 'EUR' }

describe('a payment that is refused', () => {
  it('was never sent, and says so', async () => {
    const error = await refused({ ...plain, amount: 'planted' })
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('spreedly')
    expect(error.operation).toBe('purchase')
    expect(error.retryable).toBe(false)
    expect(error.status).toBeUndefined()
  })

  it('rejects; it never throws while calling', async () => {
    const client = clientOf(recordedGateway())
    const wrong = {} as never
    const calls = [
      () => client.purchase('g1', wrong),
      () => client.authorize('g1', wrong),
      () => client.verify('g1', wrong),
      () => client.capture('t1', { amount: -1 }),
      () => client.void('t1', { amount: 1 } as never),
      () => client.credit('t1', { amount: -1 }),
      () => client.complete('t1', { Context: {} } as never),
      () => client.createPaymentMethod({ card: {} } as never),
      () => client.listTransactions({ count: -1 }),
      () => client.scaAuthenticate('sca1', wrong),
    ]
    for (const call of calls) {
      const promise: Promise<unknown> = call()
      await expect(promise).rejects.toMatchObject({ code: 'invalid-input' })
    }
  })

  it.each([
    ['browserInfo', 'browser_info'],
    ['attempt3dSecure', 'attempt_3dsecure'],
    ['attempt_3d_secure', 'attempt_3dsecure'],
    ['redirectUrl', 'redirect_url'],
    ['paymentMethodToken', 'payment_method_token'],
    ['amuont', 'amount'],
  ])('names the field that %s was meant to be', async (misspelt, meant) => {
    const error = await refused({ ...plain, [misspelt]: 'planted' })
    expect(issueAt(error, `transaction.${misspelt}`)?.text).toBe('this field is not known here')
    expect(issueAt(error, `transaction.${misspelt}`)?.remedy).toBe(`The field is called \`${meant}\`.`)
  })

  it('points to `extra` for a field that it does not know at all', async () => {
    const error = await refused({ ...plain, brand_new_thing: 'planted' })
    expect(issueAt(error, 'transaction.brand_new_thing')?.remedy).toContain('`extra`')
  })

  it('names every companion that gateway-specific 3DS2 lacks, at once', async () => {
    const error = await refused({ ...plain, attempt_3dsecure: true })
    expect([...pathsOf(error)].sort()).toEqual([
      'transaction.browser_info',
      'transaction.callback_url',
      'transaction.redirect_url',
      'transaction.three_ds_version',
    ])
    for (const { text, remedy } of error.issues) {
      expect(text).toBe('this field is needed with attempt_3dsecure')
      expect(remedy).toBeDefined()
    }
  })

  it('takes an empty companion for a missing one', async () => {
    expect(pathsOf(await refused({ ...payment, browser_info: '' }))).toEqual(['transaction.browser_info'])
  })

  it('names a missing companion beside a wrong type elsewhere', async () => {
    const error = await refused({ ...payment, amount: '3001', redirect_url: undefined })
    expect([...pathsOf(error)].sort()).toEqual(['transaction.amount', 'transaction.redirect_url'])
  })

  it('chose both ways of 3-D Secure', async () => {
    const error = await refused({ ...payment, sca_provider_key: 'sca_planted' })
    expect(pathsOf(error)).toEqual(['transaction.sca_provider_key'])
    expect(error.remedy).toContain('attempt_3dsecure')
    expect(error.remedy).toContain('sca_provider_key')
  })

  it('has a bar in its order id, which would make the signature of its callback ambiguous', async () => {
    const error = await refused({ ...payment, order_id: 'order|1' })
    expect(pathsOf(error)).toEqual(['transaction.order_id'])
    expect(error.remedy).not.toContain('order|1')
  })

  it.each([
    ['credit_card', { number: '4111111111111111', month: 1, year: 2030 }],
    ['bank_account', {}],
    ['apple_pay', {}],
    ['google_pay', {}],
    ['sca_authentication_token', 'sca_1'],
  ])('names two payment methods: a token and %s', async (name, value) => {
    const error = await refused({ ...plain, [name]: value })
    expect(pathsOf(error)).toEqual([`transaction.${name}`])
    expect(error.message).toContain('excludes payment_method_token')
  })

  it('names no payment method', async () => {
    const error = await refused({ amount: 100, currency_code: 'EUR' })
    expect(pathsOf(error)).toEqual(['transaction.payment_method_token'])
    expect(error.remedy).toContain('credit_card')
  })

  it.each([
    ['negative', -1, 'must be at least 0'],
    ['fractional', 30.01, 'an integer is needed here'],
    ['text', '3001', 'a number is needed here'],
    ['a bigint', 3001n, 'a number is needed here'],
    ['missing', undefined, 'this field is missing'],
    ['null', null, 'this field is missing'],
  ])('has an amount that is %s', async (_what, amount, text) => {
    const error = await refused({ ...plain, amount })
    expect(issueAt(error, 'transaction.amount')?.text).toBe(text)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'has the amount %d, which is no number of cents',
    async (amount) => {
      expect(pathsOf(await refused({ ...plain, amount }))).toContain('transaction.amount')
    },
  )

  it.each(['usd', 'US', 'USDX', '840', '', ' USD'])(
    'has the currency %j: Spreedly answers with three capitals',
    async (currency_code) => {
      const error = await refused({ ...plain, currency_code })
      expect(pathsOf(error)).toEqual(['transaction.currency_code'])
      expect(error.issues[0]?.text).toBe('three capital letters are needed here')
    },
  )

  it.each([
    ['attempt_3dsecure', 'true', 'true or false is needed here'],
    ['callback_format', 'yaml', 'one of "json", "xml" is needed here'],
    ['channel', 'web', 'one of "app", "browser" is needed here'],
    ['gateway_specific_fields', 'x', 'an object is needed here'],
    ['order_id', 17, 'text is needed here'],
    ['three_ds', 'x', 'an object is needed here'],
  ])('has a %s of the wrong type', async (name, value, text) => {
    const error = await refused({ ...payment, [name]: value })
    expect(issueAt(error, `transaction.${name}`)?.text).toBe(text)
  })

  it('has a misspelt field deep inside', async () => {
    const error = await refused({ ...plain, three_ds_version: '2.1.0', three_ds: { cavv: 'planted' } })
    expect(pathsOf(error)).toEqual(['transaction.three_ds.cavv'])
  })

  it('has metadata beyond what Spreedly keeps: values of 500 characters, keys of 50', async () => {
    const long = await refused({ ...plain, transaction_metadata: { note: 'v'.repeat(501) } })
    expect(pathsOf(long)).toEqual(['transaction.transaction_metadata.note'])
    expect(long.issues[0]?.text).toBe('at most 500 characters allowed')
    const key = await refused({ ...plain, transaction_metadata: { ['k'.repeat(51)]: 'v' } })
    expect(pathsOf(key)[0]).toContain('transaction.transaction_metadata')
    const number = await refused({ ...plain, transaction_metadata: { note: 5 } })
    expect(pathsOf(number)).toEqual(['transaction.transaction_metadata.note'])
  })

  it.each([undefined, null, 'planted', 5, [], new Date(0)])('is no transaction: %j', async (value) => {
    const error = await refused(value as unknown as Record<string, unknown>)
    expect(error.code).toBe('invalid-input')
    expect(error.issues.length).toBeGreaterThan(0)
  })

  it('never shows a value, whichever field is wrong', async () => {
    const names = [...Object.keys(payment), 'credit_card', 'three_ds', 'transaction_metadata', 'retry', 'browserInfo']
    const secret = 'planted-7f3a9c'
    const value = fc.oneof(
      fc.constant(secret),
      fc.constant({ number: secret, [`4111 ${secret}`]: secret }),
      fc.constant([secret]),
      fc.constant(`${secret}|`),
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1 }), async (fields) => {
        const gateway = { fetch: () => Promise.reject(new Error('offline')) }
        const call = clientOf(gateway).purchase('g1', { ...payment, ...fields } as unknown as SpreedlyPayment)
        const error: unknown = await call.catch((thrown: unknown) => thrown)
        expect(isThreeDSError(error)).toBe(true)
        expect(printed(error)).not.toContain(secret)
      }),
    )
  })
})
