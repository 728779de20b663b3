import type { CallbackEvent, SeenClaim, SeenVerdict } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { claimIn } from '../seen/claim-in.ts'
import { appendEvent } from './append-event.ts'
import { storableText } from './storable-text.ts'

/** What storing needs. */
export interface StoreParts {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send'>
  readonly now: () => number
}

/**
 * Stores an event, its claim and its job in one transaction: all three or nothing.
 *
 * Events of one flow are stored one after the other, so that their numbers tell their order to whoever sees them.
 *
 * @returns `claimed` where it is new; `seen` and `overtaken` where nothing was stored, because nothing has to be
 * @throws InboxError as the database does; nothing was stored, except after `commit-unknown`
 */
export const storeEvent = (
  { database, engine, now }: StoreParts,
  receiver: string,
  event: CallbackEvent,
  wanted: SeenClaim,
): Promise<SeenVerdict> =>
  database.transaction(async (sql) => {
    const claim = withinReceiver(receiver, wanted)
    const verdict = await claimIn(sql, claim, { now: now(), owner })
    if (verdict !== 'claimed') return verdict
    const flowId = storableText(event.id)
    await appendEvent(sql, engine, { receiver, claimKey: claim.key, flowId, event, now: now() })
    return verdict
  })

/** Claims of events are the inbox's, and are never given back. */
const owner = 'inbox'

/** Two accounts of one gateway may use the same names. */
const withinReceiver = (receiver: string, { key, subject, position, ...rest }: SeenClaim): SeenClaim => ({
  ...rest,
  key: storableText(`callback:${receiver}:${key}`),
  ...(subject === undefined ? {} : { subject: storableText(`callback:${receiver}:${subject}`) }),
  ...(position === undefined ? {} : { position: storableText(position) }),
})
