import { compareRow } from './compare-row.ts'
import { type ExpectedRow, expectedRows } from './expected-rows.ts'
import { chargeTwiceOnPurpose } from './negative-control.ts'
import { checkPublishedCallback } from './published-callback.ts'
import { type ActualRow, runScenario } from './run-scenario.ts'
import { openShop } from './shop.ts'

/** One scenario: how it must end, how it ended, and what differs. */
export interface DemoRow {
  readonly expected: ExpectedRow
  readonly actual: ActualRow
  readonly differences: readonly string[]
}

/** Everything that the demo found out. */
export interface DemoReport {
  readonly rows: readonly DemoRow[]
  readonly publishedCallback: { readonly verified: boolean; readonly forgeryRefused: boolean }
  /** Charges that the ledger saw when a purchase was sent twice on purpose: two, or the ledger catches nothing. */
  readonly negativeControl: number
  readonly ok: boolean
}

/** Runs all scenarios one after the other; `onProgress` hears what is being done. */
export async function runDemo(
  rows: readonly ExpectedRow[] = expectedRows,
  onProgress: (what: string) => void = () => {},
): Promise<DemoReport> {
  const shop = await openShop()
  try {
    const done: DemoRow[] = []
    for (const expected of rows) {
      onProgress(expected.title)
      const actual = await runScenario(shop, expected)
      done.push({ expected, actual, differences: compareRow(expected, actual) })
    }
    onProgress('the callback that Spreedly published in 2012')
    const publishedCallback = await checkPublishedCallback()
    onProgress('negative control: a purchase sent twice')
    const negativeControl = await chargeTwiceOnPurpose(shop)
    const ok =
      done.every(({ differences }) => differences.length === 0) &&
      publishedCallback.verified &&
      publishedCallback.forgeryRefused &&
      negativeControl === 2
    return { rows: done, publishedCallback, negativeControl, ok }
  } finally {
    await shop.close()
  }
}
