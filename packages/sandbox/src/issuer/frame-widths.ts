import type { ChallengeWindowSize } from '@three-ds/core'

/** How wide a page of its own may be, by the window that was asked for. Source: EMV 3DS 2.2.0, table A.1; full screen is the page's own choice. */
export const frameWidths: Readonly<Record<ChallengeWindowSize, string>> = {
  '01': '250px',
  '02': '390px',
  '03': '500px',
  '04': '600px',
  '05': '460px',
}
