import type { JsonValue } from '../vocabulary/json.ts'

/** What a fake endpoint answers: JSON, text, or nothing but a status. */
export interface FakeReply {
  readonly status: number
  readonly json?: JsonValue
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

const contentType = ({ json, text }: FakeReply): Readonly<Record<string, string>> => {
  if (json !== undefined) return { 'content-type': 'application/json; charset=utf-8' }
  return text === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' }
}

/** The reply as a web-standard response. Its own headers win over the given ones. */
export const toResponse = (reply: FakeReply, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(reply.json === undefined ? (reply.text ?? null) : JSON.stringify(reply.json), {
    status: reply.status,
    headers: { ...headers, ...contentType(reply), ...reply.headers },
  })
