import type { KnownSurvivors } from './kinds.ts'
import { coreSurvivors } from './survivors/core.ts'
import { finaroSurvivors } from './survivors/finaro.ts'
import { processoutSurvivors } from './survivors/processout.ts'
import { shopifySurvivors } from './survivors/shopify.ts'

/** All mutants that may survive, package by package. Data only. */
export const knownSurvivors: KnownSurvivors = {
  ...coreSurvivors,
  ...processoutSurvivors,
  ...finaroSurvivors,
  ...shopifySurvivors,
}
