import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const processoutSurvivors: KnownSurvivors = {
  'packages/processout/src/authentication/choose-transaction.ts': {
    "'' → 'mutated' in Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '')": 'no such value',
  },
  'packages/processout/src/authentication/from-authentication-result.ts': {
    'result.flow === undefined → false in authentication_flow: result.flow === undefined ? undefined : flows[result.flow],':
      'type guard',
  },
  'packages/processout/src/authentication/gateway-request-in.ts': {
    "event.type !== 'script' → false in if (event.type !== 'script') return []": 'type guard',
  },
  'packages/processout/src/authentication/money-of.ts': {
    'amount === undefined || currency === undefined → false in if (amount === undefined || currency === undefined) return undefined':
      'type guard',
    'amount === undefined || currency === undefined → ((amount === undefined) && (currency === undefined)) in if (amount === undefined || currency === undefined) return undefined':
      'type guard',
  },
  'packages/processout/src/authentication/move-for.ts': {
    "?. → . in const isStanding = 'action' in state.step && event?.type !== 'return'": 'unreachable',
  },
  'packages/processout/src/authentication/payment-statuses.ts': {
    "reversed: 'unknown', → nothing": 'said twice',
  },
  'packages/processout/src/authentication/to-authentication-result.ts': {
    "'' → 'mutated' in const eci = parseEci(operation?.eci ?? '') ?? parseEci(transaction.eci ?? '')": 'no such value',
  },
  'packages/processout/src/authentication/to-payment-result.ts': {
    "'' → 'mutated' in function statusOf({ status = '' }: ProcessOutTransaction): UndeclinedPaymentStatus {":
      'no such value',
    "'kind' in answer → true in if ('kind' in answer) {": 'type guard',
  },
  'packages/processout/src/callback/fetch-budget.ts': {
    '0 → 1 in let spent = 0': 'said twice',
  },
  'packages/processout/src/callback/handler.ts': {
    '1_000 → 1001 in const maxRemembered = 1_000': 'limit',
  },
}
