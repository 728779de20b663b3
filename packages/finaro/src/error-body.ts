import { isObject } from '@three-ds/core'

/** The members of an error object whose names may have a blank behind them, as recorded from Shift4. */
const trimmedKeys = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key.trim(), member]))

const firstResult = (body: unknown): Record<string, unknown> => {
  const result = isObject(body) ? body['result'] : undefined
  const first: unknown = Array.isArray(result) ? result[0] : result
  return isObject(first) ? trimmedKeys(first) : {}
}

/**
 * The error in a body, wherever it stands: in `result[0]`, or at the top, where proxies put text as well. `undefined` where
 * there is none.
 *
 * Source: Shift4 API 1.7.57; activemerchant/active_merchant, recorded answers.
 */
export function errorIn(body: unknown): Record<string, unknown> | undefined {
  const found = firstResult(body)['error'] ?? (isObject(body) ? body['error'] : undefined)
  if (isObject(found)) return trimmedKeys(found)
  return found === undefined || found === null || found === '' ? undefined : {}
}

/** The host's reason in a body, `-63`; the key is written in lower case as well. Only its own form passes. */
export function hostReasonIn(body: unknown): string | undefined {
  const { transaction } = firstResult(body)
  if (!isObject(transaction)) return undefined
  const response = transaction['hostResponse'] ?? transaction['hostresponse']
  const code = isObject(response) ? response['reasonCode'] : undefined
  return typeof code === 'string' && /^-?[A-Z0-9]{1,3}$/.test(code) ? code : undefined
}

function letterIn(body: unknown): string | undefined {
  const { transaction } = firstResult(body)
  const letter = isObject(transaction) ? transaction['responseCode'] : undefined
  return typeof letter === 'string' ? letter : undefined
}

/** Letters that tell of money, or of an authentication: approved, below the ceiling, a part, the address check failed. */
const approvals: readonly (string | undefined)[] = ['A', 'C', 'P', 'f']

/** Does the body tell of an approval, whatever else it tells? What refuses beside it contradicts it. */
export const tellsApproval = (body: unknown): boolean => approvals.includes(letterIn(body))

/** Does the body tell of a transaction that was decided against? */
export const isDecided = (body: unknown): boolean =>
  letterIn(body) !== undefined && !tellsApproval(body) && errorIn(body) === undefined
