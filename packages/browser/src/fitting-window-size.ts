import type { ChallengeWindowSize } from '@three-ds/core'
import { windowSizes } from './window-sizes.ts'

/** Largest first: what fits is taken. */
const bySize: readonly ChallengeWindowSize[] = ['03', '04', '02', '01']

/**
 * The challenge window size that fits a place in your page: the largest that does, or `05` (all there is) where none does, as on a
 * small phone.
 *
 * @param width - of the place, in CSS pixels
 * @param height - of the place, in CSS pixels
 * @example
 * ```ts
 * import { fittingWindowSize } from '@three-ds/browser'
 *
 * console.log(fittingWindowSize(1280, 720), fittingWindowSize(400, 420), fittingWindowSize(240, 700)) // 03 02 05
 * ```
 */
export const fittingWindowSize = (width: number, height: number): ChallengeWindowSize =>
  bySize.find((name) => {
    const size = windowSizes[name]
    return size !== 'full' && size.width <= width && size.height <= height
  }) ?? '05'
