import type { CardinalSession } from '../jwt/session.ts'
import type { CardinalLookup } from '../schemas/lookup/lookup.ts'

/** An authentication: the session that the page was given, and what is looked up. Nothing is charged. */
export type CardinalFlowRequest = {
  /** Names the flow: its `jti` is the natural key, and callbacks name it. One for each attempt. */
  readonly session: CardinalSession
  /** Sessions that the page was given before this one (`jwt.update`): the response may answer any of them. */
  readonly earlierSessions?: readonly CardinalSession[] | undefined
  /** `device_info_id` is the session's `referenceId` where it is left out. */
  readonly lookup: CardinalLookup & { readonly device_info_id?: string | undefined }
}
