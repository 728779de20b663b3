import type { KnownSurvivors } from './kinds.ts'
import { cardinalSurvivors } from './survivors/cardinal.ts'
import { coreSurvivors } from './survivors/core.ts'
import { spreedlySurvivors } from './survivors/spreedly.ts'

/** All mutants that may survive, package by package. Data only. */
export const knownSurvivors: KnownSurvivors = { ...coreSurvivors, ...spreedlySurvivors, ...cardinalSurvivors }
