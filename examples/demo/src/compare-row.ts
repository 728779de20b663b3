import type { ActualRow, ExpectedRow } from './demo-row.ts'

/** What differs between how a scenario must end and how it ended; empty where it matches. */
export function compareRow(expected: ExpectedRow, actual: ActualRow): readonly string[] {
  const pairs: readonly (readonly [name: string, expected: unknown, actual: unknown])[] = [
    ['steps', expected.steps.join(), actual.steps.join()],
    ['state', expected.state, actual.state],
    ['authentication', expected.authentication, actual.authentication.status],
    ['eci', expected.eci, actual.authentication.eci],
    ['liability', expected.liability, actual.liability.liability],
    ['liability if live', expected.ifLive, actual.ifLive.liability],
    ['payment', expected.payment, actual.payment],
    ['charges', expected.moneyMoved ? 1 : 0, actual.charges],
    ['callbacks', expected.callbacks, actual.callbacks],
  ]
  return pairs
    .filter(([, wanted, got]) => wanted !== got)
    .map(([name, wanted, got]) => `${name}: ${String(wanted)} expected, ${String(got)} found`)
}
