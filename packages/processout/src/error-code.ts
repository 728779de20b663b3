import { isObject } from '@three-ds/core'

/** ProcessOut's own form: words, dots and hyphens. Anything else of the wire, digits of a card for one, stays out of errors. */
const codeForm = /^(?!.*\d{6})[a-z][a-z0-9]*(?:[.-][a-z0-9]+){0,11}$/

/** The code in a failed body, `card.do-not-honor`; `undefined` where there is none of its form. */
export function errorCodeIn(body: unknown): string | undefined {
  const code = isObject(body) ? body['error_type'] : undefined
  return typeof code === 'string' && code.length <= 80 && codeForm.test(code) ? code : undefined
}
