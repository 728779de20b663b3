import { createManualClock, seededRandom } from '@three-ds/core/testing'

/** For a fake that is played without waiting, and always the same. */
export const surroundings = () => ({ clock: createManualClock(), random: seededRandom(1) })
