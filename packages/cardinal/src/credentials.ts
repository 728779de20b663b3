import { type Issue, invalidInput } from '@three-ds/core'
import type { CardinalApiKey } from './jwt/request-jwt-options.ts'
import { provider } from './provider.ts'

/** How Verifone's API knows you: user id and API key (Basic), or a token of your own making (Bearer). */
export type VerifoneCredentials =
  | { readonly userId: string; readonly apiKey: string }
  /** A JWT signed with the private key that Verifone handed out, or what makes one: it is asked anew for every attempt. */
  | { readonly bearer: string | (() => string) }

/** Base64 of UTF-8, for Basic auth. */
const basicAuth = (user: string, password: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`

/** The Authorization header. */
export function authorizationOf(credentials: VerifoneCredentials): () => string {
  if ('userId' in credentials) {
    const header = basicAuth(credentials.userId, credentials.apiKey)
    return () => header
  }
  const { bearer } = credentials
  return () => `Bearer ${typeof bearer === 'function' ? bearer() : bearer}`
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

function verifoneIssues(verifone: unknown): Issue[] {
  const remedy = 'Give `userId` and `apiKey`, or `bearer`, as Verifone handed them out.'
  if (typeof verifone !== 'object' || verifone === null) {
    return [{ path: 'verifone', text: 'these credentials are missing', remedy }]
  }
  const given: Readonly<Record<string, unknown>> = { ...verifone }
  if ('bearer' in given) {
    return typeof given['bearer'] !== 'function' && isBlank(given['bearer'])
      ? [{ path: 'verifone.bearer', text: 'this credential is missing', remedy }]
      : []
  }
  const issues = ['userId', 'apiKey']
    .filter((name) => isBlank(given[name]))
    .map((name): Issue => ({ path: `verifone.${name}`, text: 'this credential is missing', remedy }))
  const colon = typeof given['userId'] === 'string' && given['userId'].includes(':')
  return colon ? [...issues, { path: 'verifone.userId', text: 'a colon is not allowed here' }] : issues
}

type Given = Partial<{ readonly [Name in keyof CardinalApiKey]: string | undefined }>

/** All three or none: with some of them tokens would be signed that nobody takes. */
function cardinalIssues({ apiIdentifier, orgUnitId, apiKey }: Given): Issue[] {
  const values = Object.entries({ apiIdentifier, orgUnitId, apiKey })
  if (values.every(([, value]) => value === undefined)) return []
  return values
    .filter(([, value]) => isBlank(value))
    .map(([path]) => ({
      path,
      text: 'this credential is missing',
      remedy:
        'Give `apiIdentifier`, `orgUnitId` and `apiKey` together, or none: Verifone then makes and validates tokens.',
    }))
}

/**
 * Checks the credentials of a client.
 *
 * @returns Cardinal's key, where the merchant holds one
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkCredentials(
  options: Given & { readonly verifone: VerifoneCredentials },
): CardinalApiKey | undefined {
  const issues = [...cardinalIssues(options), ...verifoneIssues(options.verifone)]
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: 'createCardinalClient' })
  const { apiIdentifier, orgUnitId, apiKey } = options
  if (apiIdentifier === undefined || orgUnitId === undefined || apiKey === undefined) return undefined
  return { apiIdentifier, orgUnitId, apiKey }
}
