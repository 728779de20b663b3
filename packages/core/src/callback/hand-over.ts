import type { CallbackEvent } from '../flow/event.ts'
import type { SeenClaim, SeenStore } from './seen-store.ts'

/** An event, and the claim under which it is handed over. */
export interface ClaimedEvent<Event extends CallbackEvent> {
  readonly event: Event
  readonly claim: SeenClaim
}

/** Where events go, and who hears of failures. */
export interface HandOver<Event extends CallbackEvent> {
  /** Absent where `onEvent` claims. */
  readonly seen: SeenStore | undefined
  readonly onEvent: (event: Event, claim: SeenClaim) => void | Promise<void>
  readonly onError: (error: unknown) => void
}

/**
 * Claims one after the other, in the order of the body, so that an older event cannot overtake a newer one.
 *
 * @returns what this process may act on; `stored` is false where the store failed, and then the sender has to repeat
 */
export async function claimEvents<Event extends CallbackEvent>(
  events: readonly Event[],
  claimOf: (event: Event) => SeenClaim,
  { seen, onError }: HandOver<Event>,
): Promise<{ readonly claimed: readonly ClaimedEvent<Event>[]; readonly stored: boolean }> {
  const claimed: ClaimedEvent<Event>[] = []
  try {
    for (const event of events) {
      const claim = claimOf(event)
      if (seen === undefined || (await seen.claim(claim)) === 'claimed') claimed.push({ event, claim })
    }
    return { claimed, stored: true }
  } catch (error) {
    onError(error)
    return { claimed, stored: false }
  }
}

/**
 * Hands claimed events over, one after the other. One that fails is released, so that a later delivery hands it over again,
 * and does not keep the others back.
 *
 * Where `onEvent` claims, it may keep an order: then later events of the same transaction wait for the repetition too.
 *
 * @returns whether all were taken; it never rejects
 */
export async function handOver<Event extends CallbackEvent>(
  claimed: readonly ClaimedEvent<Event>[],
  { seen, onEvent, onError }: HandOver<Event>,
): Promise<boolean> {
  let taken = true
  const failed = new Set<string>()
  for (const { event, claim } of claimed) {
    if (seen === undefined && failed.has(event.id)) continue
    try {
      await onEvent(event, claim)
    } catch (error) {
      taken = false
      failed.add(event.id)
      onError(error)
      await release(claim.key, seen, onError)
    }
  }
  return taken
}

async function release(key: string, seen: SeenStore | undefined, onError: (error: unknown) => void): Promise<void> {
  try {
    await seen?.release(key)
  } catch (error) {
    onError(error)
  }
}
