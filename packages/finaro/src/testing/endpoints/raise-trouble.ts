import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { StoredCard } from '../state/stored-card.ts'

/**
 * Cards that never get an answer.
 *
 * @param when - before the host has acted, or after
 * @throws Refused as the card has it
 */
export function raiseTrouble({ card }: StoredCard, when: 'before' | 'after', invoice: string): void {
  switch (card.trouble) {
    case undefined:
      return
    case 'timeout-after':
      if (when === 'after') throw new Refused(refusals.timeout, invoice)
      return
    case 'timeout-before':
      throw new Refused(refusals.timeout, invoice)
    case 'error-9401':
      throw new Refused(refusals.error9401, invoice)
    case 'host-error':
      throw new Refused(refusals.hostError, invoice)
  }
}
