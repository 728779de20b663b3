import { addSuite, addTest } from './collector.ts'
import { fillTitle } from './fill-title.ts'

type Body = (...row: readonly unknown[]) => unknown

/** Vitest takes options before the body: a limit of time, which is the same for all tests here. */
type Rest = readonly [body: Body] | readonly [options: { readonly timeout?: number }, body: Body]

// Where there is no second one, the first is the body.
const bodyOf = ([first, second]: Rest): Body => second ?? (first as Body)

/** Rows are spread over the arguments where all of them are lists; else each is the only argument. */
const argumentsOf = (rows: readonly unknown[], row: unknown): readonly unknown[] =>
  Array.isArray(row) && rows.every(Array.isArray) ? row : [row]

const each =
  (add: (title: string, body: Body, row: readonly unknown[]) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, ...rest: Rest): void => {
    for (const [index, row] of rows.entries()) {
      const values = argumentsOf(rows, row)
      add(fillTitle(title, values, index), bodyOf(rest), values)
    }
  }

/** `it(title, body)` and `it.each(rows)(title, body)`. */
export const it = Object.assign((name: string, ...rest: Rest): void => addTest({ name, run: () => bodyOf(rest)() }), {
  each: each((name, body, row) => addTest({ name, run: () => body(...row) })),
})

/** `describe(title, body)` and `describe.each(rows)(title, body)`. */
export const describe = Object.assign(
  (name: string, ...rest: Rest): void => addSuite(name, () => void bodyOf(rest)()),
  {
    each: each((name, body, row) => addSuite(name, () => void body(...row))),
  },
)
