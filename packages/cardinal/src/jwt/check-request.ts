import { type Issue, invalidInput, parseInput } from '@three-ds/core'
import { provider } from '../provider.ts'
import { orderSchema } from './order.ts'
import type { RequestJwtOptions } from './request-jwt-options.ts'

const operation = 'createRequestJwt'

/**
 * Seconds that a token lives at most. Since 2020 Cardinal takes no older one than two hours, and Verifone says the same; the
 * older rule, still printed, was four.
 *
 * Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/1163264014 (change log, 23 March 2020).
 */
export const longestLifeSeconds = 7_200

const missing = (options: RequestJwtOptions): Issue[] =>
  (['apiIdentifier', 'orgUnitId', 'apiKey'] as const)
    .filter((path) => typeof options[path] !== 'string' || options[path].trim() === '')
    .map((path) => ({
      path,
      text: 'this credential is missing',
      remedy: 'Take it from what Cardinal or Verifone handed out; who has none calls `createJwt`.',
    }))

function lifeIssues({ expiresInSeconds: life }: RequestJwtOptions): Issue[] {
  if (life === undefined || (Number.isSafeInteger(life) && life > 0 && life <= longestLifeSeconds)) return []
  const remedy = 'Leave it out: two hours is the most that Cardinal takes.'
  return [{ path: 'expiresInSeconds', text: `whole seconds, at most ${longestLifeSeconds}, are needed here`, remedy }]
}

function urlIssues({ confirmUrl }: RequestJwtOptions): Issue[] {
  if (confirmUrl === undefined) return []
  if (URL.canParse(confirmUrl) && ['http:', 'https:'].includes(new URL(confirmUrl).protocol)) return []
  return [{ path: 'confirmUrl', text: 'an http(s) address is needed here' }]
}

/** Where the key stands among what goes into the token; the page reads every word of it. */
function leaks({ apiKey, order, referenceId, jti, confirmUrl, apiIdentifier, orgUnitId }: RequestJwtOptions): Issue[] {
  const claims = { order, referenceId, jti, confirmUrl, apiIdentifier, orgUnitId }
  return Object.entries(claims)
    .filter(([, value]) => value !== undefined && JSON.stringify(value).includes(JSON.stringify(apiKey).slice(1, -1)))
    .map(([path]) => ({ path, text: 'the API key stands in here', remedy: 'Take it out: the token is public.' }))
}

/**
 * Checks what is to be signed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkRequest(options: RequestJwtOptions): void {
  const where = { provider, operation }
  if (options.order !== undefined) parseInput(orderSchema, options.order, { ...where, root: 'order' })
  const issues = missing(options)
  if (issues.length > 0) throw invalidInput(issues, where)
  const found = [...lifeIssues(options), ...urlIssues(options), ...leaks(options)]
  if (found.length > 0) throw invalidInput(found, where)
}
