import type { CarryTarget } from '@three-ds/core'
import { transStatuses } from '../schemas/trans-statuses.ts'

/**
 * What Shopify takes of a result, from an app that has authorized with it: neither ECI nor cryptogram, since Shopify does not
 * authorize itself, and the version may be unknown.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionThreeDSecureAuthenticationData` (2026-04).
 */
export const carryTarget: CarryTarget = {
  name: 'Shopify Payments Apps',
  requires: ['paResStatus'],
  letterRequires: { N: ['statusReason'], R: ['statusReason'], U: ['statusReason'] },
  letterFlows: { I: ['frictionless'] },
  values: { paResStatus: transStatuses },
  versions: ['1.', '2.'],
  cryptogram: 'none',
}
