/**
 * The platform's own types where the consumer's project has them (DOM, Node, Bun, Deno, workers), a structural minimum
 * where it has not: so the declarations of these packages compile with and without the DOM library.
 */
type Platform<Name extends string, Fallback> = typeof globalThis extends { [K in Name]: { prototype: infer T } }
  ? T
  : Fallback

/** `AbortSignal`. */
export type AbortSignalLike = Platform<'AbortSignal', { readonly aborted: boolean; readonly reason: unknown }>

/** A web-standard `Request`. */
export type RequestLike = Platform<
  'Request',
  { readonly method: string; readonly url: string; text(): Promise<string> }
>

/** A web-standard `Response`. */
export type ResponseLike = Platform<'Response', { readonly status: number; text(): Promise<string> }>

/** The web-standard `fetch`. */
export type FetchLike = typeof globalThis extends { fetch: infer F } ? F : (input: RequestLike) => Promise<ResponseLike>
