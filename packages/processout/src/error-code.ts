import { isObject } from '@three-ds/core'
import { standingOf } from './schemas/standing-of.ts'

/** ProcessOut's own form: words, dots and hyphens. Anything else of the wire, digits of a card for one, stays out of errors. */
const codeForm = /^(?!.*\d{6})[a-z][a-z0-9]*(?:[.-][a-z0-9]+){0,11}$/

const wellFormed = (code: unknown): string | undefined =>
  typeof code === 'string' && code.length <= 80 && codeForm.test(code) ? code : undefined

/** The code in a failed body, `card.do-not-honor`; `undefined` where there is none of its form. */
export const errorCodeIn = (body: unknown): string | undefined =>
  isObject(body) ? wellFormed(body['error_type']) : undefined

/** The same; where the body has none, its transaction that failed may tell it. One that does not read is not replaced. */
export function failureCodeIn(body: unknown): string | undefined {
  if (!isObject(body) || body['error_type'] !== undefined) return errorCodeIn(body)
  const { transaction } = body
  if (!isObject(transaction) || typeof transaction['status'] !== 'string') return undefined
  return standingOf(transaction['status']) === 'failed' ? wellFormed(transaction['error_code']) : undefined
}
