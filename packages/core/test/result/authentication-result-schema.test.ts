import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type {
  AuthenticationFacts,
  Evidence,
  VerifiedAuthenticationResult,
} from '../../src/result/authentication-result.ts'
import { authenticationResultSchema } from '../../src/result/authentication-result-schema.ts'
import type { Open } from '../../src/vocabulary/open.ts'
import { authenticated } from './any-result.ts'

type Parsed = z.output<typeof authenticationResultSchema>
type ByHand = AuthenticationFacts & { readonly evidence: Open<Evidence> }

/** Keys that may be absent. */
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

describe('authenticationResultSchema', () => {
  it('agrees with the hand-written type, to the key', () => {
    expectTypeOf<keyof Parsed>().toEqualTypeOf<keyof ByHand>()
    expectTypeOf<OptionalKeys<Parsed>>().toEqualTypeOf<OptionalKeys<ByHand>>()
    expectTypeOf<Parsed>().toExtend<ByHand>()
    expectTypeOf<ByHand>().toExtend<Parsed>()
    type Inner<K extends 'card' | 'amount'> = readonly [NonNullable<Parsed[K]>, NonNullable<ByHand[K]>]
    expectTypeOf<keyof Inner<'card'>[0]>().toEqualTypeOf<keyof Inner<'card'>[1]>()
    expectTypeOf<OptionalKeys<Inner<'card'>[0]>>().toEqualTypeOf<OptionalKeys<Inner<'card'>[1]>>()
    expectTypeOf<keyof Inner<'amount'>[0]>().toEqualTypeOf<keyof Inner<'amount'>[1]>()
    expectTypeOf<OptionalKeys<Inner<'amount'>[0]>>().toEqualTypeOf<OptionalKeys<Inner<'amount'>[1]>>()
    expect(authenticationResultSchema.parse(authenticated)).toEqual(authenticated)
  })

  it('never gives a verified type, not even after a look at the evidence', () => {
    const parsed = authenticationResultSchema.parse(authenticated)
    expectTypeOf(parsed).not.toExtend<VerifiedAuthenticationResult>()
    // @ts-expect-error what a schema lets through is only JSON
    const refused: VerifiedAuthenticationResult = parsed
    // @ts-expect-error the look narrows the field, not the result
    const stillRefused: VerifiedAuthenticationResult | false = parsed.evidence === 'signed' && parsed
    expect([refused, stillRefused]).toEqual([authenticated, authenticated])
  })

  it('needs provider, status, evidence and test, and nothing else', () => {
    expect(authenticationResultSchema.safeParse({}).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'provider',
      'status',
      'evidence',
      'test',
    ])
  })

  it.each(['signed', 'fetched', 'matched', 'browser'])('knows the evidence %s', (evidence) => {
    expect(authenticationResultSchema.safeParse({ ...authenticated, evidence }).success).toBe(true)
  })

  it('knows no other evidence and no other status', () => {
    expect(authenticationResultSchema.safeParse({ ...authenticated, evidence: 'proved' }).success).toBe(false)
    expect(authenticationResultSchema.safeParse({ ...authenticated, status: 'fine' }).success).toBe(false)
  })
})
