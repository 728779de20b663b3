import type { KnownSurvivors } from './kinds.ts'

/** All mutants that may survive, package by package. */
export const knownSurvivors: KnownSurvivors = {}
