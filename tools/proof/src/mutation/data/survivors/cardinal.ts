import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const cardinalSurvivors: KnownSurvivors = {
  'packages/cardinal/src/callback/handler.ts': {
    'answer === undefined → false in ...(answer === undefined ? {} : { answer }),': 'type guard',
  },
  'packages/cardinal/src/jwt/parse-response-jwt.ts': {
    'claims === undefined || payload === undefined → ((claims === undefined) && (payload === undefined)) in if (claims === undefined || payload === undefined || !isResponse(claims, payload)) {':
      'said twice',
  },
  'packages/cardinal/src/jwt/read-claims.ts': {
    "'' → 'mutated' in const bytes = decodeBase64(parts[1] ?? '')": 'unreachable',
    'bytes === undefined → false in if (bytes === undefined) return undefined': 'said twice',
  },
  'packages/cardinal/src/jwt/session-from-jwt.ts': {
    "?. → nothing in const expiry = Math.min(secondsOf(claims?.['exp']) ?? latest … feSeconds, latestSeconds)":
      'unreachable',
    "?. → nothing in const reference = claims?.['ReferenceId']": 'unreachable',
  },
  'packages/cardinal/src/jwt/verification-failed.ts': {
    "typeof code === 'string' → true in return (typeof code === 'string' ? byCode[code] : undefined) ?? 'claim'":
      'type guard',
  },
  'packages/cardinal/src/jwt/verify-with-key.ts': {
    "requiredClaims: ['exp'], // Without it the library never compares `iat` with the clock. → nothing in requiredClaims: ['exp'],":
      'said twice',
    "'exp' → nothing in requiredClaims: ['exp'],": 'said twice',
    'audience === undefined → false in ...(audience === undefined ? {} : { audience }),': 'type guard',
  },
}
