import { type AuthenticationEvent, type AuthenticationState, hasPassed, type StepNote } from '@three-ds/core'
import type { FinaroCompletion } from '../operations/completion.ts'
import { readData } from './flow-data.ts'

type Indicator = FinaroCompletion['threeDSecure']['compInd']

/** What an event at a fingerprint leads to: a completion, or a note. */
export type FingerprintVerdict = { readonly compInd: Indicator } | { readonly note: StepNote }

/**
 * Y if the notification came, N if it did not within ten seconds of the server's clock. After that a notification changes
 * nothing. U belongs where there was no address to post to, and is no event's.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document), "Device Fingerprint Flow".
 */
export function verdictOn(state: AuthenticationState, event: AuthenticationEvent, now: number): FingerprintVerdict {
  const isLate = hasPassed(state, now)
  switch (event.type) {
    case 'callback':
      if (event.data['trxId'] !== readData(state.data).trxId) return { note: 'foreign' }
      return { compInd: isLate ? 'N' : 'Y' }
    case 'frame':
      // The frame shows our own page once the notification has come.
      return { compInd: event.outcome === 'completed' && !isLate ? 'Y' : 'N' }
    default:
      return isLate ? { compInd: 'N' } : { note: 'unexpected' }
  }
}
