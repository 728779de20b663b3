import { cardinalSongbirdPaths } from '@three-ds/cardinal/testing'
import { hearFrame } from '../hear-frame.ts'
import { openFrame } from '../open-frame.ts'
import { postForm } from '../post-form.ts'
import { scriptText } from '../script-text.ts'
import { call } from './call.ts'
import { challenge } from './challenge.ts'
import { challengeSize, sizes } from './challenge-size.ts'
import { fingerprint } from './fingerprint.ts'
import { installSongbird } from './install-songbird.ts'
import { openModal } from './open-modal.ts'
import { serviceError } from './service-error.ts'
import type { SongbirdParts } from './songbird-page.ts'

const parts: SongbirdParts = {
  call,
  challenge,
  challengeSize,
  fingerprint,
  hearFrame,
  openFrame,
  openModal,
  postForm,
}

/**
 * The stand-in for Cardinal's `songbird.js`.
 *
 * @param api - where the fake is served: `http://127.0.0.1:4010/cardinal`
 */
export const songbirdScript = (api: string): string =>
  scriptText(installSongbird, parts, { api, paths: cardinalSongbirdPaths, fingerprintMs: 10_000, sizes, serviceError })
