import type { AuthenticationStep } from '@three-ds/core'
import type { OpenedFlow } from './measured-flow.ts'

/** More waves than any way through a flow has steps. */
const mostWaves = 25

/**
 * Takes many orders through a flow at the same time, wave by wave: all start, all cardholders act, and so on.
 *
 * @param onStep - sees every step on the way
 * @throws {Error} where one does not come to its end
 */
export async function walkTogether(
  flow: OpenedFlow,
  orders: number,
  onStep: (step: AuthenticationStep) => void = () => {},
): Promise<void> {
  let steps = await Promise.all(Array.from({ length: orders }, () => flow.start()))
  steps.forEach(onStep)
  for (let wave = 0; wave < mostWaves; wave += 1) {
    const open = steps.filter(({ type }) => type !== 'done')
    if (open.length === 0) return
    flow.wait(2_000)
    steps = await Promise.all(open.map((step) => flow.goOn(step)))
    steps.forEach(onStep)
  }
  throw new Error('a flow did not come to its end')
}
