/** What the compiler tells of one run. Times in seconds. */
export interface Diagnostics {
  readonly instantiations: number
  readonly types: number
  readonly checkSeconds: number
  readonly totalSeconds: number
}

/** A line such as `Check time: 0.16s`. */
function figure(output: string, name: string): number {
  const text = new RegExp(`^${name}:\\s+([\\d.]+)s?$`, 'm').exec(output)?.[1]
  if (text === undefined) throw new Error(`the compiler did not tell its ${name}`)
  return Number(text)
}

/**
 * Reads what `tsc --extendedDiagnostics` prints.
 *
 * @throws Error for a figure that is not there
 */
export const readDiagnostics = (output: string): Diagnostics => ({
  instantiations: figure(output, 'Instantiations'),
  types: figure(output, 'Types'),
  checkSeconds: figure(output, 'Check time'),
  totalSeconds: figure(output, 'Total time'),
})
