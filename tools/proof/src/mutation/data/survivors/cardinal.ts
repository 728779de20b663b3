import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const cardinalSurvivors: KnownSurvivors = {
  'packages/cardinal/src/authentication/find.ts': {
    'since === undefined → false in const earliest = since === undefined ? Number.NEGATIVE_INFIN … ate.parse(since) - skewMs':
      'type guard',
    "'' → 'mutated' in !(Date.parse(record.created_at ?? '') < earliest),": 'no such value',
    "'' → 'mutated' in { jtis: [flow = ''] }: CardinalFlowData,": 'unreachable',
  },
  'packages/cardinal/src/authentication/flow-data.ts': {
    "'' → 'mutated' in ...present({ scheme: schemesOfCardTypes[lookup.card_type ??  … 4: lastDigits(lookup) }),":
      'no such value',
    "'' → 'mutated' in scheme: parseScheme(told.card_brand ?? '') ?? data.scheme,": 'no such value',
  },
  'packages/cardinal/src/authentication/flow.ts': {
    'client, → nothing': 'said twice',
    'jwt === undefined → false in const token = jwt === undefined ? undefined : await readToken(client, jwt, data, call)':
      'type guard',
  },
  'packages/cardinal/src/authentication/from-authentication-result.ts': {
    "'; ' → '' in message: `This result cannot be handed to Verifone: ${issues … : ${text}`).join('; ')}`,":
      'for people',
    "'.' → '' in const name = path.join('.')": 'one of a kind',
    "?. → . in const isFirstVersion = result.version?.startsWith('1.') === true": 'unreachable',
  },
  'packages/cardinal/src/authentication/read-token.ts': {
    "'' → 'mutated' in const [jti = '', ...others] = data.jtis": 'unreachable',
  },
  'packages/cardinal/src/authentication/said.ts': {
    "'' → 'mutated' in scheme: parseScheme(fields.card_brand ?? ''),": 'no such value',
    "'' → 'mutated' in const currency = currencyOfNumber(code ?? '') ?? (/^[A-Z]{3} … ? '') ? code : undefined)":
      'no such value',
    "'' → 'mutated' in if (currency === undefined || !/^\\d{1,15}$/.test(amount ?? '')) return undefined":
      'no such value',
  },
  'packages/cardinal/src/authentication/simulator.ts': {
    "'' → 'mutated' in new TextDecoder().decode(cryptogramBytes(cavv ?? '')) === simulatorText": 'no such value',
  },
  'packages/cardinal/src/authentication/to-authentication-result.ts': {
    "'' → 'mutated' in (said.validated === false && successes.has(said.paResStatus ?? '')) ||": 'no such value',
  },
  'packages/cardinal/src/authentication/to-payment-result.ts': {
    "'' → 'mutated' in const codeOf = (code: string | undefined): string => (code ? … Case().replace(/^00/, '')":
      'no such value',
  },
  'packages/cardinal/src/callback/handler.ts': {
    'answer === undefined → false in ...(answer === undefined ? {} : { answer }),': 'type guard',
  },
  'packages/cardinal/src/jwt/parse-response-jwt.ts': {
    'claims === undefined || payload === undefined → ((claims === undefined) && (payload === undefined)) in if (claims === undefined || payload === undefined || !isResponse(claims, payload)) {':
      'said twice',
  },
  'packages/cardinal/src/jwt/read-claims.ts': {
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
