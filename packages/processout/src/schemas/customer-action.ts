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

/** An address that a cardholder may be sent to: `https:` and nothing else. */
export const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:'

/** Can the step be taken? An address that is not `https:` is never handed on. */
export const isUsableAction = ({ type, value }: ProcessOutCustomerAction): boolean =>
  !carryAnAddress.includes(type.toLowerCase()) || isHttps(value)
