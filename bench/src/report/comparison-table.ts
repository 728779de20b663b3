import type { Figure } from '../measure/figures.ts'
import type { Spread } from '../measure/spread.ts'
import type { ReportTable } from './suite-report.ts'
import { writeFigure } from './write-figure.ts'

const spread = ({ low, high }: Spread): string => `${writeFigure(low)} to ${writeFigure(high)}`

/** Contestants, the cheapest first. */
export const comparisonTable = (text: string, figures: readonly Figure[]): ReportTable => ({
  text,
  head: ['contestant', 'ratio', 'middle half', 'processor, µs', 'clock, µs', 'ratio on the clock'],
  rows: figures
    .toSorted((a, b) => a.ratio.median - b.ratio.median)
    .map(({ name, ratio, elapsedRatio, processorUs, elapsedUs }) => [
      name,
      writeFigure(ratio.median),
      spread(ratio),
      writeFigure(processorUs),
      writeFigure(elapsedUs),
      writeFigure(elapsedRatio.median),
    ]),
})

/** What one contestant's processor time is of another's, round by round taken together. */
export function ratioBetween(figures: readonly Figure[], name: string, base: string): number {
  const of = (wanted: string): number => {
    const figure = figures.find((one) => one.name === wanted)
    if (figure === undefined) throw new RangeError(`nobody is called ${wanted}`)
    return figure.ratio.median
  }
  return of(name) / of(base)
}
