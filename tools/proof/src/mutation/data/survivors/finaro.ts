import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const finaroSurvivors: KnownSurvivors = {
  'packages/finaro/src/amount.ts': {
    'total === undefined || currency === undefined → false in if (total === undefined || currency === undefined) return undefined':
      'type guard',
    'total === undefined || currency === undefined → ((total === undefined) && (currency === undefined)) in if (total === undefined || currency === undefined) return undefined':
      'type guard',
  },
  'packages/finaro/src/callback/parse.ts': {
    '{ if (isThreeDSError(error)) return undefined throw error } → {} in } catch (error) {': 'unreachable',
    'isThreeDSError(error) → true in if (isThreeDSError(error)) return undefined': 'unreachable',
    'throw error → ;': 'unreachable',
  },
}
