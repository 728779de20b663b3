import type { RequestLike } from '../vocabulary/platform.ts'

/** A request as a fake endpoint sees it: data only, read once. */
export interface FakeCall {
  /** Upper case. */
  readonly method: string
  /** The address without query, as it came: with its origin. */
  readonly url: string
  /** Below the fake's base, undecoded: `/v1/transactions.json`. */
  readonly path: string
  /** The last value of each name. */
  readonly query: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; empty where there is none. */
  readonly text: string
}

/** Reads a request. `basePath` is what the fake is served under, `/spreedly`; it is cut off where it is there. */
export async function readFakeCall(request: RequestLike, basePath = ''): Promise<FakeCall> {
  // The platform's own Request wherever there is one; the fallback type only serves declarations.
  const { method, url, headers } = request as Request
  const { origin, pathname, searchParams } = new URL(url)
  const isBelow = basePath !== '' && pathname.startsWith(`${basePath}/`)
  return {
    method: method.toUpperCase(),
    url: `${origin}${pathname}`,
    path: isBelow ? pathname.slice(basePath.length) : pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(headers),
    text: await request.text(),
  }
}
