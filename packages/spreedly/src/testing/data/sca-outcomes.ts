/** What the test provider of 3DS2 Global comes to: `C` is a challenge, the rest is final. */
export type ScaLetter = 'Y' | 'A' | 'U' | 'N' | 'R' | 'C'

/** Name of an outcome, for requests. */
export type SpreedlyScaScenario = 'frictionless' | 'attempted' | 'unavailable' | 'failed' | 'rejected' | 'challenge'

/**
 * Amounts in euro cents that steered the sandbox provider. Y and A let a payment go on; that U does not is inferred.
 *
 * Source: docs.spreedly.com/guides/spreedly-sandbox-sca-provider-testing, table of amounts.
 */
export const scaAmounts: Readonly<
  Record<SpreedlyScaScenario, { readonly amount: number; readonly letter: ScaLetter }>
> = {
  frictionless: { amount: 4, letter: 'Y' },
  attempted: { amount: 9996, letter: 'A' },
  unavailable: { amount: 9997, letter: 'U' },
  failed: { amount: 9998, letter: 'N' },
  rejected: { amount: 9999, letter: 'R' },
  challenge: { amount: 100_000, letter: 'C' },
}

/** The currency of these amounts. */
export const scaCurrency = 'EUR'

/**
 * Names that `test_scenario` takes, whatever the amount. Only this one is confirmed.
 *
 * Source: developer.spreedly.com/docs/testing-your-3ds2-global-integration.
 */
export const scaScenarios: ReadonlyMap<string, ScaLetter> = new Map([['challenge', 'C']])

/** ECI of Y and A: Mastercard's own, and that of all others. Source: EMV 3DS 2.2.0, table A.1, `eci`; the schemes' rules. */
export const scaEcis = {
  mastercard: { Y: '02', A: '01' },
  others: { Y: '05', A: '06' },
} as const
