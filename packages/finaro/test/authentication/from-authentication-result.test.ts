import { type AuthenticationFacts, findCarryProblems, type VerifiedAuthenticationResult } from '@three-ds/core'
import { carryTarget, createFinaroClient, fromAuthenticationResult, toAuthenticationResult } from '@three-ds/finaro'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { approved, credentials, cryptogram, enveloped, payment, resultWith, standaloneRequest } from '../sample.ts'

const verified = (more: Partial<AuthenticationFacts> = {}): VerifiedAuthenticationResult => ({
  provider: 'cardinal',
  evidence: 'signed',
  status: 'authenticated',
  test: false,
  scheme: 'visa',
  eci: '05',
  version: '2.2.0',
  cavv: cryptogram,
  ...more,
})

describe('the fields of a payment', () => {
  it('say where the result comes from, and nothing that nobody told', () => {
    expect(fromAuthenticationResult(verified())).toEqual({
      threeDSecure: {
        cryptogram,
        ecommIndicator: '5',
        authenticationSource: '2',
        programProtocol: '2',
        version: '2.2.0',
      },
    })
  })

  it.each<[Partial<AuthenticationFacts>, string]>([
    [{ scheme: 'visa', eci: '05' }, '5'],
    [{ scheme: 'visa', eci: '06', status: 'attempted' }, '6'],
    [{ scheme: 'mastercard', eci: '02', dsTransId: 'ds' }, '5'],
    [{ scheme: 'mastercard', eci: '01', status: 'attempted', dsTransId: 'ds' }, '6'],
    [{ scheme: 'visa', eci: '07', status: 'informational' }, '7'],
    [{ scheme: 'mastercard', eci: '00', status: 'informational', dsTransId: 'ds' }, '7'],
    [{ scheme: 'amex', eci: '05' }, '5'],
    [{ scheme: 'maestro', eci: '02' }, '5'],
    [{ scheme: 'cartes-bancaires', eci: '06', status: 'attempted' }, '6'],
    [{ scheme: 'cartes-bancaires', eci: '01', status: 'attempted' }, '6'],
  ])('of %j have the indicator %s', (facts, indicator) => {
    expect(fromAuthenticationResult(verified(facts)).threeDSecure.ecommIndicator).toBe(indicator)
  })

  it.each<[string, string | undefined]>([
    ['2.1.0', '1'],
    ['2.2.0', '2'],
    ['2.3.1', '3'],
  ])('of version %s have the protocol %s', (version, programProtocol) => {
    expect(fromAuthenticationResult(verified({ version })).threeDSecure.programProtocol).toBe(programProtocol)
  })

  it('hold the cryptogram in plain base64, whatever alphabet it came in', () => {
    const cavv = '_-_-QUJDREVGR0hJSktMTU5PUFE'
    expect(fromAuthenticationResult(verified({ cavv })).threeDSecure.cryptogram).toBe('/+/+QUJDREVGR0hJSktMTU5PUFE=')
  })

  it('hold a cryptogram in plain base64 exactly as it came', () => {
    const unpadded = cryptogram.replace(/=+$/, '')
    expect(unpadded).not.toBe(cryptogram)
    expect(fromAuthenticationResult(verified({ cavv: unpadded })).threeDSecure.cryptogram).toBe(unpadded)
  })

  it('name the version as the merchant’s region has it', () => {
    expect(fromAuthenticationResult(verified(), { merchantRegion: 'us' }).threeDSecure).not.toHaveProperty('version')
    const elsewhere = fromAuthenticationResult(verified(), { merchantRegion: 'elsewhere' }).threeDSecure
    expect(elsewhere).not.toHaveProperty('programProtocol')
    expect(elsewhere.version).toBe('2.2.0')
  })

  it('are taken by a sale as they are', async () => {
    const gateway = recordedGateway(enveloped(resultWith('A')))
    const client = createFinaroClient({ ...credentials, fetch: gateway.fetch })
    await client.sale({ ...payment, ...fromAuthenticationResult(verified({ dsTransId: 'ds' })) })
    expect(gateway.requests[0]?.body).toMatchObject({ threeDSecure: { cryptogram, ecommIndicator: '5' } })
  })

  it('make of Finaro’s own answer what Finaro said, for every scheme and indicator', async () => {
    const cases = fc.record({
      type: fc.constantFrom('VS', 'MC', 'AX', 'JC', 'DS'),
      indicator: fc.constantFrom('5', '6'),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ type, indicator }) => {
        const answer = await createFinaroClient({
          ...credentials,
          fetch: async () => {
            const planned = approved({ ecommIndicator: indicator })
            const [first] = planned.json['result'] as Record<string, unknown>[]
            return Response.json({ result: [{ ...first, card: { number: 'XXXXXXXXXXXX5439', type } }] })
          },
        }).standalone(standaloneRequest)
        expect(fromAuthenticationResult(toAuthenticationResult(answer)).threeDSecure.ecommIndicator).toBe(indicator)
      }),
    )
  })
})

describe('the carry target', () => {
  it('is Finaro, and takes the cryptogram as base64', () => {
    expect([carryTarget.name, carryTarget.cryptogram]).toEqual(['Finaro', 'base64'])
  })

  it.each(['version', 'eci', 'cavv'] as const)('needs %s', async (field) => {
    const { [field]: _left, ...less } = verified()
    const error = await refusal(() => fromAuthenticationResult(less))
    expect(pathsOf(error)).toEqual([field])
    expect(error.message).toContain('Finaro')
  })
})

describe('the ECIs of the carry target', () => {
  const ecis = ['00', '01', '02', '04', '05', '06', '07', 'N0', 'N2', '5']
  const takenOf = (scheme: string | undefined): string[] => {
    const { scheme: _visa, ...blind } = verified()
    return ecis.filter((eci) => {
      const result = scheme === undefined ? { ...blind, eci } : { ...blind, eci, scheme }
      return !findCarryProblems(result, carryTarget, true).some(({ code }) => code === 'value-unsupported')
    })
  }

  it.each([
    ['visa', ['05', '06', '07']],
    ['amex', ['05', '06', '07']],
    ['jcb', ['05', '06', '07']],
    ['mastercard', ['00', '01', '02']],
    ['maestro', ['00', '01', '02']],
    // Its cards are of either kind.
    ['cartes-bancaires', ['00', '01', '02', '05', '06', '07']],
    // 06 and 07 mean two things.
    [undefined, ['00', '01', '02', '05']],
  ])('are of %s those that Finaro has an indicator for', (scheme, taken) => {
    expect(takenOf(scheme)).toEqual(taken)
  })
})

describe('what cannot be handed over', () => {
  it.each<[string, Partial<AuthenticationFacts>, string]>([
    ['a failure', { status: 'failed', eci: '07' }, 'status'],
    ['an unknown outcome', { status: 'unknown' }, 'status'],
    ['a result without cryptogram', { cavv: '' }, 'cavv'],
    ['data only without a cryptogram', { status: 'informational', eci: '07', cavv: '' }, 'cavv'],
    ['a cryptogram of forty bytes', { cavv: 'AAAAAAAA/COBt84dnIEcwAA3gAAGhgEDoLABAAhAgAABAAAALnNCLw==' }, 'cavv'],
    ['3-D Secure 1', { version: '1.0.2' }, 'version'],
    ['Mastercard without its Directory Server’s id', { scheme: 'mastercard', eci: '02' }, 'dsTransId'],
    ['an ECI of another scheme', { scheme: 'mastercard', eci: '05', dsTransId: 'ds' }, 'eci'],
    ['data only', { scheme: 'mastercard', eci: '04', status: 'informational', dsTransId: 'ds' }, 'eci'],
  ])('is %s', async (_what, facts, path) => {
    const error = await refusal(() => fromAuthenticationResult(verified(facts)))
    expect(error.code).toBe('result-not-carriable')
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)).toContain(path)
    expect(error.message).not.toContain(cryptogram)
  })

  it('is an ECI of 06 without a scheme: at Mastercard it is an exemption', async () => {
    const { scheme: _none, ...blind } = verified({ eci: '06', status: 'attempted' })
    const error = await refusal(() => fromAuthenticationResult(blind))
    expect(pathsOf(error)).toEqual(['eci'])
    expect(error.remedy).toContain('scheme')
  })

  it('is what only the browser says: neither the compiler nor the call takes it', async () => {
    const browser = { ...verified(), evidence: 'browser' } as const
    // @ts-expect-error a browser result is neither verified nor matched
    const error = await refusal(() => fromAuthenticationResult(browser))
    expect(pathsOf(error)).toEqual(['evidence'])
  })
})
