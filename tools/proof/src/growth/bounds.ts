import type { GrowthBounds } from './growth.ts'

/** Small enough for every run of the tests, and large enough to show a list that is copied for each element. */
export const quickBounds: GrowthBounds = {
  size: 16 * 1024,
  fixedMs: 20,
  msPerKiB: 3,
  ratio: 9,
  comparedFromMsPerKiB: 0.3,
}

/** Up to the mebibyte that receivers read by default: for a run by hand. */
export const wholeBounds: GrowthBounds = {
  size: 256 * 1024,
  fixedMs: 20,
  msPerKiB: 3,
  ratio: 9,
  comparedFromMsPerKiB: 0.1,
}
