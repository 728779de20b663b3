import { describeIssues, type Issue, ThreeDSError, type ThreeDSErrorInit } from '@three-ds/core'
import { provider } from '../../provider.ts'

/** One reason of Shopify's. Its message may quote what was sent, and is never repeated. */
interface Reason {
  readonly code?: string | undefined
  readonly field?: readonly string[] | undefined
}

/** Codes and names of fields in their own form only: anything else of the wire stays out of errors. */
const codeForm = /^[A-Z]{2,40}\d?(?:_[A-Z\d]{1,20}){0,12}$/
const fieldForm = /^[a-z][A-Za-z]{0,39}$/

const codeOf = ({ code = '' }: Reason): string | undefined => (codeForm.test(code) ? code : undefined)

const pathOf = ({ field = [] }: Reason): string => (field.every((name) => fieldForm.test(name)) ? field.join('.') : '')

const issueOf = (reason: Reason): Issue => {
  const code = codeOf(reason)
  return { path: pathOf(reason), text: code === undefined ? 'Shopify refused this' : `Shopify refused this (${code})` }
}

type Told = Pick<ThreeDSErrorInit, 'operation'> & { readonly remedy?: string }

/** Nothing was charged, and Shopify says why. */
export function refused(reasons: readonly Reason[], { operation, remedy }: Told): ThreeDSError {
  const issues = reasons.slice(0, 20).map(issueOf)
  return new ThreeDSError({
    code: 'refused',
    message: describeIssues(issues) || 'Shopify refused this and does not say why.',
    outcome: 'rejected',
    remedy: remedy ?? 'Nothing was charged. Correct what is named, and start again with the same key.',
    provider,
    operation,
    providerCode: reasons.map(codeOf).find((code) => code !== undefined),
    issues,
  })
}

/** Nothing was charged, and Shopify asks to come again later. */
export const throttled = (retryAfterMs: number, operation: string): ThreeDSError =>
  new ThreeDSError({
    code: 'rate-limited',
    message: 'Shopify asks to slow down; nothing was charged.',
    outcome: 'rejected',
    remedy: 'Start again with the same request after `retryAfterMs`.',
    retryable: true,
    retryAfterMs,
    provider,
    operation,
  })
