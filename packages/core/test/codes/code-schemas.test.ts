import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import {
  eciSchema,
  enrolledSchema,
  providerNameSchema,
  schemeSchema,
  signatureVerificationSchema,
  threeDSVersionSchema,
  transStatusSchema,
} from '../../src/codes/code-schemas.ts'
import type {
  Eci,
  Enrolled,
  ProviderName,
  Scheme,
  SignatureVerification,
  ThreeDSVersion,
  TransStatus,
} from '../../src/vocabulary/names.ts'
import { knownValues } from '../../src/wire/open-enum.ts'

const schemas = {
  transStatusSchema: [transStatusSchema, 'Y N U A C D R I S'],
  enrolledSchema: [enrolledSchema, 'Y N U B'],
  signatureVerificationSchema: [signatureVerificationSchema, 'Y N'],
  threeDSVersionSchema: [threeDSVersionSchema, '1.0.2 2.1.0 2.2.0 2.3.0 2.3.1'],
  schemeSchema: [schemeSchema, 'visa mastercard maestro amex jcb discover diners unionpay elo cartes-bancaires eftpos'],
  eciSchema: [eciSchema, '00 01 02 04 05 06 07 N0 N2'],
  providerNameSchema: [providerNameSchema, 'processout finaro spreedly shopify cardinal'],
} as const

describe.each(Object.entries(schemas))('%s', (_, [schema, known]) => {
  it('knows its codes', () => {
    expect(knownValues(schema)).toEqual(known.split(' '))
  })

  it('lets a code of a later version pass', () => {
    expect(schema.parse('new')).toBe('new')
  })

  it('lets nothing pass that is no text', () => {
    expect(schema.safeParse(5).success).toBe(false)
  })
})

describe('the types of the code schemas', () => {
  it('are the vocabulary', () => {
    expectTypeOf<z.output<typeof transStatusSchema>>().toEqualTypeOf<TransStatus>()
    expectTypeOf<z.output<typeof enrolledSchema>>().toEqualTypeOf<Enrolled>()
    expectTypeOf<z.output<typeof signatureVerificationSchema>>().toEqualTypeOf<SignatureVerification>()
    expectTypeOf<z.output<typeof threeDSVersionSchema>>().toEqualTypeOf<ThreeDSVersion>()
    expectTypeOf<z.output<typeof schemeSchema>>().toEqualTypeOf<Scheme>()
    expectTypeOf<z.output<typeof eciSchema>>().toEqualTypeOf<Eci>()
    expectTypeOf<z.output<typeof providerNameSchema>>().toEqualTypeOf<ProviderName>()
    expect(Object.keys(schemas)).toHaveLength(7)
  })
})
