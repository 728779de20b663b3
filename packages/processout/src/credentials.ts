import { type Issue, invalidInput } from '@three-ds/core'
import { provider } from './provider.ts'

/** Credentials of one project. */
export interface ProcessOutCredentials {
  /** `proj_…`, or `test-proj_…` for the sandbox of the same project; user name of Basic auth. */
  readonly projectId: string
  /** One of the project's API keys; password of Basic auth. Never in a page. */
  readonly projectSecret: string
}

/** Is this the sandbox of a project? Source: docs.processout.com/docs/testing-in-the-sandbox. */
export const isSandboxProject = (projectId: string): boolean => projectId.startsWith('test-')

/** What a key says of its environment; older ones say nothing. Source: docs.processout.com (authentication). */
function environmentOf(projectSecret: string): 'live' | 'sandbox' | undefined {
  if (/^key_(?:sandbox|test)_/.test(projectSecret)) return 'sandbox'
  return projectSecret.startsWith('key_live_') ? 'live' : undefined
}

function findIssues({ projectId, projectSecret }: ProcessOutCredentials): Issue[] {
  const missing = Object.entries({ projectId, projectSecret })
    .filter(([, value]) => typeof value !== 'string' || value.trim() === '')
    .map(([path]) => ({
      path,
      text: 'this credential is missing',
      remedy: 'Take it from the project’s settings at ProcessOut.',
    }))
  if (missing.length > 0) return missing
  if (projectId.includes(':')) return [{ path: 'projectId', text: 'a colon is not allowed here' }]
  const padded = Object.entries({ projectId, projectSecret })
    .filter(([, value]) => /[\s\p{Cc}]/u.test(value))
    .map(([path]) => ({
      path,
      text: 'white space is not allowed here',
      remedy: 'Paste it anew: a line break at its end is a common slip.',
    }))
  if (padded.length > 0) return padded
  const told = environmentOf(projectSecret)
  const asked = isSandboxProject(projectId) ? 'sandbox' : 'live'
  if (told === undefined || told === asked) return []
  return [
    {
      path: 'projectSecret',
      text: `this is a key of the ${told} environment, and \`projectId\` names the ${asked} one`,
      remedy: 'Take both from the same environment: the id of a sandbox begins with `test-`.',
    },
  ]
}

/**
 * Refuses credentials that cannot be used, and a pair of which one half is live and the other a sandbox's.
 *
 * @throws ThreeDSError `invalid-input`
 */
export function requireUsable(credentials: ProcessOutCredentials): void {
  const issues = findIssues(credentials)
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: 'createProcessOutClient' })
}

/** Basic auth over base64 of UTF-8. */
export const basicAuth = ({ projectId, projectSecret }: ProcessOutCredentials): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${projectId}:${projectSecret}`)))}`
