import type { CardinalCardSet, CardinalScenario } from '@three-ds/cardinal/testing'

/** A scenario, played by the cards of a scheme and a version: `visa-2.2 challenge`. */
export type CardinalDemoScenario = `${CardinalCardSet} ${CardinalScenario}`

/** Both halves. */
export function halvesOf(scenario: CardinalDemoScenario): readonly [CardinalCardSet, CardinalScenario] {
  const at = scenario.indexOf(' ')
  // The type says what stands on either side of the blank.
  return [scenario.slice(0, at) as CardinalCardSet, scenario.slice(at + 1) as CardinalScenario]
}
