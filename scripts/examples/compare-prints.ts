import type { Example, ExampleProblem } from './example.ts'
import { promisedPrints } from './promised-prints.ts'

/** One thing that an example printed, and the line of code that printed it, from 1. */
export interface Print {
  readonly line: number
  readonly text: string
}

/** Where an example printed something else than its comments say. A line that prints several times lists them: `a, b`. */
export const comparePrints = (example: Example, prints: readonly Print[]): ExampleProblem[] =>
  promisedPrints(example.code).flatMap(({ from, to, text }) => {
    const printed = prints.filter(({ line }) => line >= from && line <= to).map((print) => print.text)
    if (printed.join(', ') === text && printed.length > 0) return []
    const found = printed.length === 0 ? 'nothing' : `"${printed.join(', ')}"`
    return [
      { path: example.path, line: example.line + to - 1, text: `the comment says "${text}", it printed ${found}` },
    ]
  })
