import type { FetchLike } from '../vocabulary/platform.ts'
import type { Interruption } from './interruption.ts'
import type { PreparedRequest } from './prepared-request.ts'
import { readBody } from './read-body.ts'
import type { HeaderList } from './request-headers.ts'
import { type HeadersToRead, type ResponseHead, responseHead } from './response-head.ts'
import { wasNeverSent } from './was-never-sent.ts'

/** How one request over the network ended, as data: no object of `fetch` gets beyond this file. */
export type Exchange =
  | { readonly kind: 'complete'; readonly head: ResponseHead; readonly text: string }
  | { readonly kind: 'too-large'; readonly head: ResponseHead }
  | { readonly kind: 'no-response' }
  | { readonly kind: 'interrupted'; readonly sent: boolean; readonly head: ResponseHead | undefined }
  | { readonly kind: 'broken'; readonly sent: boolean; readonly head: ResponseHead | undefined }

/** What one exchange needs beside its request. */
export interface ExchangeSurroundings {
  readonly fetch: FetchLike
  readonly interruption: Interruption
  readonly headersToRead: HeadersToRead
  readonly onHead: (head: ResponseHead) => void
}

/** A request with the headers of this attempt. */
export type RequestToSend = Omit<PreparedRequest, 'headers'> & { readonly headers: HeaderList }

/** Sends a request once and reads the whole body. Never throws, whatever an injected `fetch` throws. */
export function exchange(request: RequestToSend, around: ExchangeSurroundings): Promise<Exchange> {
  return run(request, around).catch(() => ({ kind: 'broken', sent: true, head: undefined }))
}

async function run(
  { url, method, body, headers }: RequestToSend,
  { fetch, interruption, headersToRead, onHead }: ExchangeSurroundings,
): Promise<Exchange> {
  let sent = false
  let head: ResponseHead | undefined
  let pending: Promise<Response> | undefined
  try {
    const request = new Request(url, {
      method,
      headers: Object.fromEntries(headers),
      ...(body === undefined ? {} : { body }),
      signal: interruption.signal,
      redirect: 'manual',
    })
    sent = true
    pending = Promise.resolve(fetch(request))
    const response = await interruption.race(pending)
    if (!isResponse(response)) return { kind: 'no-response' }
    head = responseHead(response, headersToRead)
    onHead(head)
    const text = await readBody(response, interruption.race)
    return text === undefined ? { kind: 'too-large', head } : { kind: 'complete', head, text }
  } catch (error) {
    if (interruption.reason() === undefined) {
      return { kind: 'broken', sent: head !== undefined || (sent && !wasNeverSent(error)), head }
    }
    pending?.then(giveUp).catch(ignore)
    return { kind: 'interrupted', sent, head }
  }
}

/** An injected `fetch` may give anything, a `Response` of another realm among it. */
const isResponse = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value

/** An answer that comes after the call has ended: its connection must not stay open. */
const giveUp = (late: Response): Promise<void> | undefined => late.body?.cancel()

const ignore = (): void => {}
