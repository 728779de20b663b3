import type { KnownSurvivors } from './kinds.ts'
import { cardinalSurvivors } from './survivors/cardinal.ts'
import { coreSurvivors } from './survivors/core.ts'
import { finaroSurvivors } from './survivors/finaro.ts'
import { processoutSurvivors } from './survivors/processout.ts'
import { shopifySurvivors } from './survivors/shopify.ts'
import { spreedlySurvivors } from './survivors/spreedly.ts'

/** All mutants that may survive, package by package. Data only. */
export const knownSurvivors: KnownSurvivors = {
  ...coreSurvivors,
  ...processoutSurvivors,
  ...finaroSurvivors,
  ...spreedlySurvivors,
  ...shopifySurvivors,
  ...cardinalSurvivors,
}
