import type { ChallengeWindowSize } from '@three-ds/core'

/**
 * Width and height of the challenge window in CSS pixels; `05` takes all there is.
 *
 * Source: EMV 3DS 2.2.0, table A.1, `challengeWindowSize`. (Spreedly prints 390x300 for `02`.)
 */
export const windowSizes: Readonly<
  Record<ChallengeWindowSize, { readonly width: number; readonly height: number } | 'full'>
> = {
  '01': { width: 250, height: 400 },
  '02': { width: 390, height: 400 },
  '03': { width: 500, height: 600 },
  '04': { width: 600, height: 400 },
  '05': 'full',
}
