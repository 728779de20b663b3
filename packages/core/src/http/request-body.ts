import type { Issue } from '../errors/three-ds-error.ts'
import type { Operation } from './operation.ts'

/** A body as JSON text, or why it is none. */
export interface BodyWriting {
  readonly text?: string
  readonly issues: readonly Issue[]
}

/** Writes a request's body, where it has one. */
export function writeBody({ method }: Operation, body: unknown): BodyWriting {
  if (body === undefined) return { issues: [] }
  if (method === 'GET') return { issues: [{ path: '', text: 'a GET takes no body' }] }
  const text = toJson(body)
  return text === undefined
    ? { issues: [{ path: '', text: 'this cannot be written as JSON: a cycle, a bigint or a function' }] }
    : { text, issues: [] }
}

/** The engine's own error quotes keys of the value, so it is dropped. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
