import type { FakeCall, FakeReply } from '@three-ds/core/testing'
import { forbiddenInHeaders, interfaceHeaders } from '../data/headers.ts'
import { invalid, missing, type RefusalRow, refusals } from '../data/refusals.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { refusalReply } from './reply.ts'

/** Below this path stands the API; everything else is the fake issuer's. */
export const apiPath = '/api/rest/v1'

/** Needs no access token: it gives one. */
const exchangePath = `${apiPath}/credentials/accesstoken`

function headerProblem(headers: FakeCall['headers']): RefusalRow | undefined {
  for (const [name, maxLength] of Object.entries(interfaceHeaders)) {
    const value = headers[name] ?? ''
    if (value === '') return missing(name)
    if (value.length > maxLength || forbiddenInHeaders.test(value)) return invalid(name)
  }
  return undefined
}

/** The API asks who calls and for the access token; the pages of the cardholder do not. */
export function guard({ state }: FakeFinaro, { path, headers }: FakeCall): FakeReply | undefined {
  if (!path.startsWith(`${apiPath}/`)) return undefined
  const problem = headerProblem(headers)
  if (problem !== undefined) return refusalReply(problem)
  if (path === exchangePath || state.isAccessToken(headers['accesstoken'] ?? '')) return undefined
  return refusalReply(refusals.accessTokenUnknown)
}
