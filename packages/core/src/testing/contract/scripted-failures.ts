import type { Outcome, ThreeDSErrorCode } from '../../errors/three-ds-error.ts'
import type { WireAnswer } from './contract-operation.ts'
import type { Reply } from './recording-fetch.ts'
import { cutConnection, cutInBody, refuseConnection, respond, respondHtml, wireText } from './replies.ts'

/** One way in which a call fails, and what must come of it. */
export interface ScriptedFailure {
  /** Follows "on". */
  readonly title: string
  readonly reply: Reply
  readonly code: ThreeDSErrorCode
  readonly outcome: Outcome
  readonly status?: number
  /** May it pass by itself? Then a read is repeated; `perhaps` where that is open. */
  readonly passing: 'yes' | 'no' | 'perhaps'
}

type Row = readonly [
  title: string,
  reply: Reply,
  code: ThreeDSErrorCode,
  outcome: Outcome,
  passing: ScriptedFailure['passing'],
  status?: number,
]

/** What every operation can meet. RFC 9110, section 15, for the statuses; 429 is RFC 6585. */
const always: readonly Row[] = [
  ['a 401', respond(401, '{}'), 'unauthorized', 'rejected', 'no', 401],
  ['a 404', respond(404, '{}'), 'not-found', 'rejected', 'no', 404],
  ['a 400 as HTML', respondHtml(400), 'refused', 'rejected', 'no', 400],
  ['a 408', respondHtml(408), 'timeout', 'unknown', 'yes', 408],
  ['a 429', respond(429, '{}'), 'rate-limited', 'rejected', 'yes', 429],
  ['a 500', respond(500, '{}'), 'provider-unavailable', 'unknown', 'yes', 500],
  ['a 502 as HTML', respondHtml(502), 'provider-unavailable', 'unknown', 'yes', 502],
  ['an empty 503', respond(503, ''), 'provider-unavailable', 'unknown', 'yes', 503],
  [
    'a redirect, which is not followed',
    respond(302, '', { location: 'https://elsewhere.example/' }),
    'refused',
    'rejected',
    'no',
    302,
  ],
  ['a connection that is cut before the answer', cutConnection, 'network', 'unknown', 'yes'],
  ['a refused connection', refuseConnection, 'network', 'not-sent', 'yes'],
]

/** What only JSON can be. */
const jsonOnly = (good: WireAnswer): readonly Row[] => [
  ['an empty 200', respond(200, ''), 'unreadable-response', 'unknown', 'perhaps', 200],
  ['truncated JSON', respond(200, wireText(good).slice(0, -2)), 'unreadable-response', 'unknown', 'perhaps', 200],
  ['a 200 as HTML', respondHtml(200), 'unreadable-response', 'unknown', 'perhaps', 200],
  ['JSON of another shape', respond(200, '["contract"]'), 'unreadable-response', 'unknown', 'perhaps', 200],
]

/** Every failure that an operation with this answer can meet. */
export function scriptedFailures(good: WireAnswer): readonly ScriptedFailure[] {
  const rows = 'text' in good ? always : [...always, ...jsonOnly(good)]
  const cutInside: Row = ['a connection that is cut inside the answer', cutInBody(good), 'network', 'unknown', 'yes']
  return [...rows, cutInside].map(([title, reply, code, outcome, passing, status]) => ({
    title,
    reply,
    code,
    outcome,
    passing,
    ...(status === undefined ? {} : { status }),
  }))
}
