import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Decline, PaymentFacts, PaymentResult } from '../../src/payment/payment-result.ts'
import { paymentResultSchema } from '../../src/payment/payment-result-schema.ts'
import type { Open } from '../../src/vocabulary/open.ts'

type Parsed = z.output<typeof paymentResultSchema>
/** The union, flattened: what a schema without a discriminant can say. */
type ByHand = Omit<PaymentFacts, 'evidence'> & {
  readonly evidence: Open<PaymentFacts['evidence']>
  readonly status: PaymentResult['status']
  readonly decline?: Decline
}
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

const captured = {
  provider: 'spreedly',
  id: 'token',
  status: 'captured',
  providerStatus: 'succeeded',
  evidence: 'fetched',
  test: true,
  final: true,
} as const

describe('paymentResultSchema', () => {
  it('agrees with the hand-written type, to the key', () => {
    expectTypeOf<keyof Parsed>().toEqualTypeOf<keyof ByHand>()
    expectTypeOf<OptionalKeys<Parsed>>().toEqualTypeOf<OptionalKeys<ByHand>>()
    expectTypeOf<Parsed>().toExtend<ByHand>()
    expectTypeOf<ByHand>().toExtend<Parsed>()
    expectTypeOf<keyof NonNullable<Parsed['decline']>>().toEqualTypeOf<keyof Decline>()
    expectTypeOf<OptionalKeys<NonNullable<Parsed['decline']>>>().toEqualTypeOf<OptionalKeys<Decline>>()
    expect(paymentResultSchema.parse(captured)).toEqual(captured)
  })

  it('never gives a payment result by itself', () => {
    // @ts-expect-error what a schema lets through is only JSON
    const refused: PaymentResult = paymentResultSchema.parse(captured)
    expect(refused).toEqual(captured)
  })

  it('needs all facts that are always there', () => {
    expect(paymentResultSchema.safeParse({}).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'provider',
      'id',
      'status',
      'providerStatus',
      'evidence',
      'test',
      'final',
    ])
  })
})
