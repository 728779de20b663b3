import type { KnownSurvivors } from './kinds.ts'
import { coreSurvivors } from './survivors/core.ts'

/** All mutants that may survive, package by package. Data only. */
export const knownSurvivors: KnownSurvivors = { ...coreSurvivors }
