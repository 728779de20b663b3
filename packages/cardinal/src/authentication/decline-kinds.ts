import type { DeclineKind } from '@three-ds/core'

/**
 * What the acquirer's code says about trying again. A code that is not here is `undistinguished`, `05` (do not honor) on
 * purpose among them.
 *
 * Source: ISO 8583, field 39, whose codes Verifone hands on as `reason_code`; that 65 (Mastercard) and 1A (Visa) ask for
 * authentication is the schemes' rule of the soft decline. 65 once meant a limit on the number of payments: a new
 * authentication does no harm then.
 */
export const declineKinds: Readonly<Record<string, DeclineKind>> = {
  '1A': 'authentication-required',
  '65': 'authentication-required',
  '04': 'hard',
  '07': 'hard',
  '14': 'hard',
  '15': 'hard',
  '41': 'hard',
  '43': 'hard',
  '46': 'hard',
  '54': 'hard',
  '57': 'hard',
  '51': 'soft',
  '61': 'soft',
  '91': 'soft',
  '96': 'soft',
}
