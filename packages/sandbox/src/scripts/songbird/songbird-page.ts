import type { SongbirdEvents } from '@three-ds/cardinal'
import type { JsonObject } from '@three-ds/core'
import type { hearFrame } from '../hear-frame.ts'
import type { openFrame } from '../open-frame.ts'
import type { postForm } from '../post-form.ts'
import type { call } from './call.ts'
import type { challenge } from './challenge.ts'
import type { challengeSize } from './challenge-size.ts'
import type { fingerprint } from './fingerprint.ts'
import type { openModal } from './open-modal.ts'

/** Every function of the script, by name. */
export type SongbirdParts = {
  readonly call: typeof call
  readonly challenge: typeof challenge
  readonly challengeSize: typeof challengeSize
  readonly fingerprint: typeof fingerprint
  readonly hearFrame: typeof hearFrame
  readonly openFrame: typeof openFrame
  readonly openModal: typeof openModal
  readonly postForm: typeof postForm
}

/** Where the fake is, and what the script knows beside its functions. */
export type SongbirdConfig = {
  /** `http://127.0.0.1:4010/cardinal`. */
  readonly api: string
  readonly paths: Readonly<Record<'init' | 'collect' | 'challengeReturn' | 'continue', string>>
  /** How long a fingerprint may take, in milliseconds. */
  readonly fingerprintMs: number
  readonly sizes: Readonly<Record<string, readonly [width: string, height: string]>>
  readonly serviceError: JsonObject
}

/** One page with Songbird in it. */
export interface SongbirdPage {
  readonly parts: SongbirdParts
  readonly config: SongbirdConfig
  readonly emit: <Event extends keyof SongbirdEvents>(event: Event, ...told: SongbirdEvents[Event]) => void
}
