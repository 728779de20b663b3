import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const finaroSurvivors: KnownSurvivors = {
  'packages/finaro/src/amount.ts': {
    'total === undefined || currency === undefined → false in if (total === undefined || currency === undefined) return undefined':
      'type guard',
    'total === undefined || currency === undefined → ((total === undefined) && (currency === undefined)) in if (total === undefined || currency === undefined) return undefined':
      'type guard',
  },
  'packages/finaro/src/authentication/asked.ts': {
    "'' → 'mutated' in export const last4Of = ({ card }: FinaroResult): string | un … (card?.number ?? '')?.[0]":
      'no such value',
    ", verdict: 'missing' → nothing in if (told === undefined) return [{ path, verdict: 'missing' }]": 'no such value',
    "'missing' → '' in if (told === undefined) return [{ path, verdict: 'missing' }]": 'no such value',
    "'' → 'mutated' in ...compare('amount.total', amount, moneyOf({ ...first, curre … ncy ?? '' }), sameMoney),":
      'no such value',
  },
  'packages/finaro/src/authentication/cardholder-info.ts': {
    '/\\+|%[0-9A-Fa-f]{2}/ → /\\+|%[0-9A-Fa-f]/ in const isForm = !/\\s/.test(text) && /\\+|%[0-9A-Fa-f]{2}/.test(text)':
      'said twice',
  },
  'packages/finaro/src/authentication/challenge-move.ts': {
    "last4 === undefined || nonce === undefined → false in if (last4 === undefined || nonce === undefined) return { note: 'foreign' }":
      'said twice',
    "last4 === undefined || nonce === undefined → ((last4 === undefined) && (nonce === undefined)) in if (last4 === undefined || nonce === undefined) return { note: 'foreign' }":
      'said twice',
  },
  'packages/finaro/src/authentication/find-payment.ts': {
    '< → <= in return told !== undefined && told.minorUnits < minorUnits ? told : undefined': 'said twice',
  },
  'packages/finaro/src/authentication/flow.ts': {
    "'' → 'mutated' in const { invoice, trxId = '' } = data": 'unreachable',
  },
  'packages/finaro/src/authentication/match-challenge-return.ts': {
    "'' → 'mutated' in ...(nonce && sameSecret(returned.nonce ?? '', nonce) ? [] : ['nonce']),": 'no such value',
  },
  'packages/finaro/src/authentication/parse-challenge-return.ts': {
    "'' → 'mutated' in const [, inner, inside] = /^([^?]*)\\?j=(.*)/s.exec(nonce ?? '') ?? []": 'no such value',
    "'' → 'mutated' in return j === undefined && inside !== undefined ? { j: inside … } : { j: j ?? '', nonce }":
      'no such value',
    ", nonce: undefined → nothing in const { j, nonce } = typeof source === 'string' ? { j: sourc …  : readParameters(source)":
      'type guard',
  },
  'packages/finaro/src/authentication/protocol-versions.ts': {
    "'' → 'mutated' in versions.get(programProtocol ?? '')": 'no such value',
  },
  'packages/finaro/src/authentication/to-authentication-result.ts': {
    "'' → 'mutated' in const { cryptogram, ecommIndicator = '' } = threeDSecure ?? {}": 'no such value',
    "'' → 'mutated' in return approvedAs.get(parseEci(ecommIndicator) ?? '') ?? 'unknown'": 'no such value',
    "'' → 'mutated' in eci: eciFromSchemeBlind(threeDSecure.ecommIndicator ?? '', scheme),": 'no such value',
  },
  'packages/finaro/src/authentication/to-payment-result.ts': {
    "'' → 'mutated' in const byReason = byLetter === 'undistinguished' ? declineKin … onCode ?? '') : undefined":
      'no such value',
    "'' → 'mutated' in return flaggedAs.get(transaction.saleFlag ?? '') ?? succeededAs[operation]": 'no such value',
  },
}
