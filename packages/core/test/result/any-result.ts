import fc from 'fast-check'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'

/** 20 bytes. */
export const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

/** A Visa result to which nothing can be objected. */
export const authenticated = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  eci: '05',
  cavv,
  trxId: '8d1b2b0e-5f0c-4c5e-9d5f-0c6b2f3c1a11',
  dsTransId: '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9',
  paResStatus: 'Y',
  enrolled: 'Y',
  signatureVerification: 'Y',
  version: '2.2.0',
  scheme: 'visa',
} as const satisfies AuthenticationResult

const letters = ['Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S', 'Z'] as const

const fields = {
  provider: fc.constantFrom('processout', 'finaro', 'spreedly', 'shopify', 'cardinal', 'another'),
  status: fc.constantFrom(
    'authenticated',
    'attempted',
    'failed',
    'rejected',
    'informational',
    'pending',
    'unavailable',
    'not-enrolled',
    'bypassed',
    'unknown',
  ),
  evidence: fc.constantFrom('signed', 'fetched', 'matched', 'browser'),
  test: fc.boolean(),
  eci: fc.constantFrom('00', '01', '02', '04', '05', '06', '07', 'N0', 'N2', '5', '99'),
  cavv: fc.constantFrom(cavv, '0123456789abcdef0123456789abcdef01234567', 'AAAA', '?', ' '),
  paResStatus: fc.constantFrom(...letters),
  enrolled: fc.constantFrom('Y', 'N', 'U', 'B'),
  signatureVerification: fc.constantFrom('Y', 'N'),
  scheme: fc.constantFrom('visa', 'mastercard', 'maestro', 'amex', 'jcb', 'cartes-bancaires', 'another'),
  statusReason: fc.constantFrom('01', '80', '81', '99'),
  cardholderInfo: fc.string({ minLength: 1 }),
}

/** Any result that the type allows, sensible or not. */
export const anyResult: fc.Arbitrary<AuthenticationResult> = fc.record(fields, {
  requiredKeys: ['provider', 'status', 'evidence', 'test'],
})

/** A result to which nothing can be objected, with some of its fields replaced: often just beside the rule. */
export const nearlyGood: fc.Arbitrary<AuthenticationResult> = fc
  .record(fields, { requiredKeys: [] })
  .chain((change) => fc.subarray(Object.keys(change) as (keyof typeof change)[]).map((keys) => ({ change, keys })))
  .map(({ change, keys }) => ({
    ...authenticated,
    ...Object.fromEntries(keys.slice(0, 2).map((key) => [key, change[key]])),
  }))
