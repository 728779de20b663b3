import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const processoutSurvivors: KnownSurvivors = {
  'packages/processout/src/authentication/payment-statuses.ts': {
    "reversed: 'unknown', → nothing": 'said twice',
  },
  'packages/processout/src/callback/fetch-budget.ts': {
    '0 → 1 in let spent = 0': 'said twice',
  },
  'packages/processout/src/callback/handler.ts': {
    '1_000 → 1001 in const maxRemembered = 1_000': 'limit',
  },
}
