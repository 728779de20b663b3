import { isObject } from '@three-ds/core'
import type { ErrorReading } from '@three-ds/core/http'
import { type GraphqlErrorMeaning, graphqlErrorCodes, misfit, strange } from './error-codes.ts'
import { throttledMs } from './throttled-ms.ts'
import { validationCodes } from './validation-codes.ts'

/** Shopify's codes are words in capitals, graphql-ruby's in camel case. Anything else of the wire stays out of errors. */
const codeForm = /^(?:[A-Z]{2,20}(?:_[A-Z]{1,20}){0,5}|[a-z]{2,20}(?:[A-Z][a-z]{1,20}){0,5})$/

/** Deeper than the root field: the mutation ran, and a part of its answer is missing. */
const isOfPart = (error: unknown): boolean =>
  isObject(error) && Array.isArray(error['path']) && error['path'].length > 1

const codeOf = (error: unknown): string | undefined => {
  const extensions = isObject(error) ? error['extensions'] : undefined
  const code = isObject(extensions) ? extensions['code'] : undefined
  return typeof code === 'string' && codeForm.test(code) ? code : undefined
}

function meaningOf(error: unknown, code: string | undefined): GraphqlErrorMeaning {
  if (code === undefined) return strange
  if (validationCodes.has(code)) return misfit
  const meaning = graphqlErrorCodes.get(code) ?? strange
  if (!isOfPart(error)) return meaning
  // Its remedy is for a call that was refused; the call's own says how to find out.
  const { remedy: _ofRefusal, ...told } = meaning
  return { ...told, outcome: 'unknown' }
}

/** Top-level errors of GraphQL, as a list; `undefined` where the body has none, or has REST's text or object. */
export function graphqlErrorsIn(body: unknown): readonly unknown[] | undefined {
  const errors = isObject(body) ? body['errors'] : undefined
  return Array.isArray(errors) && errors.some(isObject) ? errors : undefined
}

/**
 * What top-level errors mean, told by their codes: messages may quote what was sent. The worst counts: where one of them
 * leaves open what was done, nobody knows.
 */
export function readGraphqlErrors(body: unknown): ErrorReading | undefined {
  const errors = graphqlErrorsIn(body)
  if (errors === undefined) return undefined
  const read = errors.map((error) => ({ code: codeOf(error), meaning: meaningOf(error, codeOf(error)) }))
  const worst = read.find(({ meaning }) => meaning.outcome === 'unknown') ?? read[0]
  if (worst === undefined) return undefined
  const { text, ...meaning } = worst.meaning
  return {
    ...meaning,
    message: `Shopify ${text}${worst.code === undefined ? '' : ` (${worst.code})`}.`,
    providerCode: worst.code,
    retryAfterMs: worst.code === 'THROTTLED' ? throttledMs(body) : undefined,
  }
}
