import type { SeenStore } from '@three-ds/core'
import { provider } from '../provider.ts'

/** Longer than anybody looks for a lost lookup: a day, in milliseconds. */
const rememberedMs = 24 * 60 * 60_000

/**
 * Takes a lookup for a flow, unless it is another flow's. Two attempts at one order have the same merchant reference and
 * amount: without this, an attempt whose answer got lost could find the earlier one's record, of another card.
 *
 * @param flow - what the flow is called: the `jti` of its session
 * @returns whether it is this flow's
 */
export async function ownLookup(seen: SeenStore, transactionId: string, flow: string, now: number): Promise<boolean> {
  const expiresAt = new Date(now + rememberedMs)
  const lookup = `${provider}:lookup:${transactionId}`
  const ofThisFlow = `${lookup}:${flow}`
  if ((await seen.claim({ key: ofThisFlow, expiresAt })) !== 'claimed') return true
  if ((await seen.claim({ key: lookup, expiresAt })) === 'claimed') return true
  await seen.release(ofThisFlow)
  return false
}
