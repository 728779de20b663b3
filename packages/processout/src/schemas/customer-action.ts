import { openEnum, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { part } from './fields.ts'

/**
 * What the cardholder's device has to do; open. `redirect`, `url` and `fingerprint` carry an address, the two of mobile SDKs
 * base64 of JSON. Balances write `REDIRECT`.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document); processout/processout-android, `CustomerAction.kt`.
 */
export const customerActionTypes = ['redirect', 'url', 'fingerprint', 'fingerprint-mobile', 'challenge-mobile'] as const

/** A step that ProcessOut waits for. One that lacks its type or value cannot be done, so it does not read. */
export const customerActionSchema = openObject({
  type: openEnum(...customerActionTypes),
  /** Opaque. */
  value: z.string().check(z.minLength(1)),
  /** Texts, or none: `no_iframe` is `'true'` where the page must not stand in a frame. */
  metadata: part(z.record(z.string(), z.string())),
})

/** A step that ProcessOut waits for. */
export interface ProcessOutCustomerAction extends z.output<typeof customerActionSchema> {}

const carryAnAddress: readonly string[] = ['redirect', 'url', 'fingerprint']

const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** An address that a cardholder may be sent to: `https:`, or plain HTTP to this very machine, where a local fake serves its pages. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname))
}

/** Is it an address of this origin? */
const isAt = (origin: string, text: string): boolean => URL.canParse(text) && new URL(text).origin === origin

/**
 * Can the step be taken? An address that is neither `https:` nor at the client's own local origin is never handed on, under
 * whatever type: one that this version does not know may carry an address as well.
 *
 * @param localOrigin - where the client's `baseUrl` is plain HTTP to this machine, its origin
 */
export function isUsableAction({ type, value }: ProcessOutCustomerAction, localOrigin: string | undefined): boolean {
  if (!carryAnAddress.includes(type.toLowerCase()) && !URL.canParse(value)) return true
  if (!isSafeAddress(value)) return false
  return new URL(value).protocol === 'https:' || (localOrigin !== undefined && isAt(localOrigin, value))
}
