import type { IdSource } from '@three-ds/core/testing'
import { type ScaLetter, scaAmounts, scaCurrency, scaEcis, scaScenarios } from '../data/sca-outcomes.ts'
import type { TestCard } from '../data/test-cards.ts'
import { type Fields, objectOf, textOf } from './fields.ts'
import type { StoredSca } from './stored-sca.ts'

type Scheme = TestCard['type']

/** What an authentication is asked with. */
export interface ScaQuestion {
  readonly token: string
  readonly providerKey: string
  readonly scheme: Scheme
  readonly amount: number | undefined
  readonly currency: string | undefined
  /** `sca_authentication_parameters` of a payment, or the request itself where it stands alone. */
  readonly parameters: Fields
}

/** A named scenario beats the amount; without either the test provider knows no answer. */
function letterFor({ amount, currency, parameters }: ScaQuestion): ScaLetter | undefined {
  const scenario = objectOf(parameters, 'test_scenario')
  if (scenario !== undefined) return scaScenarios.get(textOf(scenario, 'scenario') ?? '')
  if (currency !== scaCurrency) return undefined
  return Object.values(scaAmounts).find((row) => row.amount === amount)?.letter
}

/** ECI and cryptogram of the letters that earn them. */
function proofOf(letter: ScaLetter, scheme: Scheme, ids: IdSource): Pick<StoredSca, 'eci' | 'cryptogram'> {
  if (letter !== 'Y' && letter !== 'A') return {}
  const ecis = scheme === 'master' || scheme === 'maestro' ? scaEcis.mastercard : scaEcis.others
  return { eci: ecis[letter], cryptogram: ids.cryptogram() }
}

const stateOf = (letter: ScaLetter): StoredSca['state'] => {
  if (letter === 'C') return 'pending'
  return letter === 'Y' || letter === 'A' ? 'succeeded' : 'failed'
}

/** Asks the fake issuer. */
export function runSca(question: ScaQuestion, ids: IdSource): StoredSca {
  const { token, providerKey, scheme } = question
  const letter = letterFor(question)
  if (letter === undefined) return { token, providerKey, state: 'failed', flow: 'not_authenticated' }
  return {
    token,
    providerKey,
    state: stateOf(letter),
    firstLetter: letter,
    letter,
    flow: letter === 'C' ? 'challenge' : 'frictionless',
    ids: { server: ids.uuid(), directory: ids.uuid(), acs: ids.uuid() },
    ...proofOf(letter, scheme, ids),
  }
}

/** The issuer's last word after a challenge. */
export function answerSca(sca: StoredSca, passed: boolean, scheme: Scheme, ids: IdSource): StoredSca {
  const letter = passed ? 'Y' : 'N'
  return { ...sca, state: stateOf(letter), letter, ...proofOf(letter, scheme, ids) }
}
