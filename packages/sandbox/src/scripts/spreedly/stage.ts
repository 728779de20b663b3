import type { SpreedlyLifecycleOptions, SpreedlyThreeDSEvent } from '@three-ds/spreedly'
import type { hearFrame } from '../hear-frame.ts'
import type { openFrame } from '../open-frame.ts'
import type { postForm } from '../post-form.ts'
import type { collect } from './collect.ts'
import type { endingOf } from './ending-of.ts'
import type { formParts } from './form-parts.ts'
import type { leave } from './leave.ts'
import type { Limits } from './limits.ts'
import type { PageStatus } from './page-status.ts'
import type { placeOf } from './place-of.ts'
import type { readStatus } from './read-status.ts'
import type { runTransaction } from './run-transaction.ts'
import type { serialize } from './serialize.ts'
import type { watch } from './watch.ts'

/** Every function of the script, by name. */
export type SpreedlyParts = {
  readonly collect: typeof collect
  readonly endingOf: typeof endingOf
  readonly formParts: typeof formParts
  readonly hearFrame: typeof hearFrame
  readonly leave: typeof leave
  readonly openFrame: typeof openFrame
  readonly placeOf: typeof placeOf
  readonly postForm: typeof postForm
  readonly readStatus: typeof readStatus
  readonly runTransaction: typeof runTransaction
  readonly serialize: typeof serialize
  readonly watch: typeof watch
}

/** Where the fake is, and the times. */
export type SpreedlyConfig = {
  /** `http://127.0.0.1:4010/spreedly`. */
  readonly api: string
  readonly limits: Limits
}

/** What running one transaction takes. */
export interface Stage {
  readonly parts: SpreedlyParts
  readonly config: SpreedlyConfig
  readonly options: SpreedlyLifecycleOptions
  readonly emit: (event: SpreedlyThreeDSEvent) => void
  /** Goes on from where a transaction stands now. */
  readonly proceed: (status: PageStatus) => void
}
