/**
 * Runners for the actions that a gateway's own script carries out. Take only those that you need.
 */
export { type ProcessOutRunnerOptions, processOutActions } from './processout.ts'
export {
  type Songbird,
  type SongbirdSetUp,
  type SongbirdSetUpOptions,
  setUpSongbird,
  songbird,
} from './songbird.ts'
export {
  type SpreedlyRunnerOptions,
  type SpreedlyScript,
  type SpreedlyStatus,
  spreedlyLifecycle,
} from './spreedly.ts'
