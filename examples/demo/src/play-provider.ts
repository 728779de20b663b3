import { compareRow } from './compare-row.ts'
import type { DemoRow } from './demo-row.ts'
import type { DemoCheck, ProviderDemo } from './provider-demo.ts'

/** What one provider's demo found out. */
export interface PlayedDemo {
  readonly provider: string
  readonly title: string
  readonly rows: readonly DemoRow[]
  readonly checks: readonly DemoCheck[]
  readonly ok: boolean
}

/** Plays all rows of a provider one after the other, then its checks; `onProgress` hears what is being done. */
export async function playProvider<Scenario extends string>(
  { provider, title, expectedRows, open }: ProviderDemo<Scenario>,
  onProgress: (what: string) => void = () => {},
): Promise<PlayedDemo> {
  const demo = await open()
  try {
    const rows: DemoRow[] = []
    for (const expected of expectedRows) {
      onProgress(`${title}: ${expected.title}`)
      const actual = await demo.run(expected)
      rows.push({ provider, expected, actual, differences: compareRow(expected, actual) })
    }
    const checks = await demo.check((what) => onProgress(`${title}: ${what}`))
    // No row at all shows nothing.
    const ok =
      rows.length > 0 && rows.every(({ differences }) => differences.length === 0) && checks.every(({ holds }) => holds)
    return { provider, title, rows, checks, ok }
  } finally {
    await demo.close()
  }
}
