import type { VerifiedAuthenticationResult } from '@three-ds/core'
import fc from 'fast-check'

const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

/** A Visa result to which nothing can be objected. */
const whole: VerifiedAuthenticationResult = {
  provider: 'cardinal',
  evidence: 'signed',
  status: 'authenticated',
  test: false,
  scheme: 'visa',
  eci: '05',
  cavv,
  version: '2.2.0',
  dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  paResStatus: 'Y',
  enrolled: 'Y',
  signatureVerification: 'Y',
  flow: 'frictionless',
}

/** Results to which little can be objected. */
const bases: readonly VerifiedAuthenticationResult[] = [
  whole,
  { ...whole, status: 'attempted', eci: '06', paResStatus: 'A' },
  { ...whole, scheme: 'mastercard', eci: '02' },
  { ...whole, status: 'informational', eci: '07', paResStatus: 'I' },
  { ...whole, scheme: 'mastercard', status: 'informational', eci: '04', paResStatus: 'U' },
]

const change = fc.record({
  status: fc.constantFrom('authenticated', 'attempted', 'informational', 'failed', 'unknown'),
  scheme: fc.constantFrom('visa', 'mastercard', 'maestro', 'amex', 'cartes-bancaires', 'another', undefined),
  eci: fc.constantFrom('00', '01', '02', '04', '05', '06', '07', 'N2', '5', '', undefined),
  cavv: fc.constantFrom(cavv, btoa('a'.repeat(24)), '00'.repeat(20), 'short', '', undefined),
  version: fc.constantFrom('1.0.2', '2.1.0', '2.2.0', '2.3.1', '2.9.0', '3.0.0', '', undefined),
  dsTransId: fc.constantFrom('8827fa9c-fd15-4a44-a51d-3c0cdddf93ba', '', undefined),
  paResStatus: fc.constantFrom('Y', 'A', 'N', 'U', 'I', 'X', undefined),
  enrolled: fc.constantFrom('Y', 'U', 'A', undefined),
  signatureVerification: fc.constantFrom('Y', 'N', 'X', undefined),
  flow: fc.constantFrom('frictionless', 'challenge', undefined),
})

const fields = [
  'status',
  'scheme',
  'eci',
  'cavv',
  'version',
  'dsTransId',
  'paResStatus',
  'enrolled',
  'signatureVerification',
  'flow',
] as const

/** A verified result of which up to two fields are replaced or gone: often just beside a rule. */
export const anyResult: fc.Arbitrary<VerifiedAuthenticationResult> = fc
  .tuple(fc.constantFrom(...bases), change, fc.shuffledSubarray([...fields], { maxLength: 2 }))
  .map(([base, changed, kept]) => {
    const picked = kept.map((name) => [name, changed[name]] as const)
    const entries = Object.entries({ ...base, ...Object.fromEntries(picked) })
    // What is undefined may be absent, and nothing else is taken away.
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as VerifiedAuthenticationResult
  })
