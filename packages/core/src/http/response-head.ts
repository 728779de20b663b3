/** What is kept of an answer's head. */
export interface ResponseHead {
  /** HTTP status; 0 where the platform hides a redirect. */
  readonly status: number
  readonly requestId?: string
  readonly retryAfter?: string
}

/** Status and the headers that matter. A request id is kept only if it looks like one: it goes into logs. */
export function responseHead(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  idHeader: string,
): ResponseHead {
  const requestId = idHeader === '' ? null : headers.get(idHeader)
  const retryAfter = headers.get('retry-after')
  return {
    status,
    ...(requestId !== null && /^[\x21-\x7e]{1,128}$/.test(requestId) ? { requestId } : {}),
    ...(retryAfter === null ? {} : { retryAfter }),
  }
}
