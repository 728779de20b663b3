import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const spreedlySurvivors: KnownSurvivors = {}
