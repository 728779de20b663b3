import type { DeclineKind } from '@three-ds/core'

const kinds: readonly (readonly [DeclineKind, readonly string[]])[] = [
  // Visa's category 1: the issuer will never approve.
  ['hard', ['04', '07', '12', '15', '41', '43', '46', '57', 'R0', 'R1', 'R3']],
  // Categories 2 and 3: the issuer cannot approve now, or not with these data.
  ['soft', ['03', '19', '51', '59', '61', '62', '65', '75', '78', '86', '91', '93', '96', 'N3', 'N4']],
  ['soft', ['14', '54', '55', '70', '82', 'N7']],
  ['soft', ['D2']],
  ['authentication-required', ['1A']],
  ['authentication-failed', ['-38']],
]

/**
 * What kind of decline a reason of the host tells of, in the answer to a payment. The rest, category 4, does not say.
 *
 * Source: Shift4 API 1.7.57, `transaction.hostResponse.reasonCode` of the payments, with Visa's categories.
 */
export const declineKinds: ReadonlyMap<string, DeclineKind> = new Map(
  kinds.flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const)),
)
