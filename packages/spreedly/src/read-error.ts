import { type Issue, isObject } from '@three-ds/core'
import type { ErrorReading } from '@three-ds/core/http'
import { errorRemedies } from './error-remedies.ts'

interface WireError {
  readonly key?: unknown
  readonly attribute?: unknown
}

/** Keys and field names of Spreedly's own form only: anything else of the wire, digits of a card for one, stays out of errors. */
const keyForm = /^(?:errors|messages)\.(?!.*\d{6})[\w.-]{1,99}$/
const fieldForm = /^(?!.*\d{6})[a-z][a-z0-9_.]{0,63}$/

const inForm = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined

const listOf = (body: unknown): readonly WireError[] => {
  const list = isObject(body) ? body['errors'] : body
  return Array.isArray(list) ? list.filter(isObject).slice(0, 20) : []
}

const issueOf = ({ key, attribute }: WireError): Issue => {
  const name = inForm(key, keyForm)
  const remedy = name === undefined ? undefined : errorRemedies.get(name)
  return {
    path: inForm(attribute, fieldForm) ?? '',
    text: name === undefined ? 'Spreedly refused this' : `Spreedly refused this (${name})`,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/**
 * What a failed answer of Spreedly means. The key of an error is stable, its message is not and may quote what was sent.
 *
 * Source: developer.spreedly.com/reference (response codes); spreedly/spreedly-elixir for bodies without JSON.
 */
export function readError({
  status,
  body,
}: {
  readonly status: number
  readonly body: unknown
}): ErrorReading | undefined {
  if (status === 408) {
    return { message: 'The gateway behind Spreedly did not answer in time.' }
  }
  const errors = listOf(body)
  const providerCode = errors.map(({ key }) => inForm(key, keyForm)).find((key) => key !== undefined)
  if (providerCode === undefined) return undefined
  const issues = errors.map(issueOf)
  if (status === 503 && providerCode === 'errors.circuit_breaker_open') {
    return {
      message: 'Spreedly did not pass the request on: its connection to the gateway is switched off for now.',
      outcome: 'not-sent',
      retryable: true,
      retryAfterMs: 30_000,
      remedy: 'Nothing was sent to the gateway. Send it again after 30 seconds.',
      providerCode,
      issues,
    }
  }
  const remedy = issues.find((issue) => issue.remedy !== undefined)?.remedy
  return { providerCode, issues, ...(remedy === undefined || status >= 500 ? {} : { remedy }) }
}
