import type { Answer, CallMeta } from '../call/options.ts'

/**
 * A provider's answer with `meta` beside the wire's fields: not enumerable, so `JSON.stringify`, spread and `toEqual` see
 * the wire only. A copy: the body stays as it is. A `meta` of the wire's own would be hidden.
 *
 * @example
 * ```ts
 * import { toAnswer } from '@three-ds/core/http'
 *
 * const answer = toAnswer({ state: 'succeeded' }, { status: 200, attempts: 1, durationMs: 12, rawBody: '{}' })
 * console.log(answer.meta.attempts) // 1
 * console.log(JSON.stringify(answer)) // {"state":"succeeded"}
 * ```
 */
export function toAnswer<Body extends object>(body: Body, meta: CallMeta): Answer<Body> {
  const copy: object = Array.isArray(body) ? [...body] : { ...body }
  Object.defineProperty(copy, 'meta', { value: meta, enumerable: false, writable: false, configurable: false })
  // `defineProperty` does not tell the compiler what it added.
  return copy as Answer<Body>
}
