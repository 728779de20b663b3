import { type RuleFinding, rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { merchantStatuses, reasonedStatuses, reasonForm, transStatuses } from './trans-statuses.ts'

function findReason({ transStatus, transStatusReason }: Readonly<Record<string, unknown>>): RuleFinding[] {
  const path = ['transStatusReason']
  if (transStatusReason === undefined) {
    return reasonedStatuses.includes(String(transStatus))
      ? [{ path, text: 'this field is required beside N, R and U', remedy: 'Take the reason from the same answer.' }]
      : []
  }
  return typeof transStatusReason === 'string' && reasonForm.test(transStatusReason)
    ? []
    : [{ path, text: 'Shopify takes no such reason', remedy: 'Two digits: 01 to 26, or 80 to 99.' }]
}

function findFlow({ transStatus, authenticationFlow }: Readonly<Record<string, unknown>>): RuleFinding[] {
  if (transStatus !== 'I' || authenticationFlow !== 'CHALLENGE') return []
  const remedy = 'Read both from one answer: where a challenge ran, the letter after it counts.'
  return [{ path: ['authenticationFlow'], text: 'a challenge cannot end with I', remedy }]
}

function findLiability({ transStatus, chargebackLiability }: Readonly<Record<string, unknown>>): RuleFinding[] {
  if (chargebackLiability !== 'UNKNOWN' || !merchantStatuses.includes(String(transStatus))) return []
  return [
    {
      path: ['chargebackLiability'],
      text: 'it is known beside N and R',
      remedy: 'Say MERCHANT: nobody else is liable.',
    },
  ]
}

/**
 * What a payments app tells Shopify about 3-D Secure. There is no ECI and no cryptogram in it: Shopify does not authorize with
 * it, the app has done that.
 *
 * A reason is required beside N, R and U; CHALLENGE cannot stand beside I, nor the liability UNKNOWN beside N or R.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionThreeDSecureAuthenticationData` (2026-04).
 */
export const shopifyAuthenticationDataSchema = strictObject({
  /** UNKNOWN for version 1, and where an error hides it. */
  authenticationFlow: z.enum(['CHALLENGE', 'FRICTIONLESS', 'UNKNOWN']),
  /** UNKNOWN where the liability may have moved away from the merchant. Mandatory since 2023-07. */
  chargebackLiability: z.enum(['MERCHANT', 'UNKNOWN']),
  /** Directory Server transaction id. */
  dsTransactionId: z.optional(z.string().check(z.minLength(1))),
  /** The last one: of the challenge where there was one. For version 1 the PARes status. */
  transStatus: z.enum(transStatuses),
  /** Two digits, EMV 3-D Secure 2. */
  transStatusReason: z.optional(z.string()),
  version: z.enum(['V1_0', 'V2_1', 'V2_2', 'V2_3', 'UNKNOWN']),
}).check(rule((fields) => [...findReason(fields), ...findFlow(fields), ...findLiability(fields)]))

/** What a payments app tells Shopify about 3-D Secure. */
export interface ShopifyAuthenticationData extends z.input<typeof shopifyAuthenticationDataSchema> {}
