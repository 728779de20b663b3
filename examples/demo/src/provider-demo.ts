import type { ActualRow, ExpectedRow } from './demo-row.ts'

/** Something that a provider's demo shows beside its rows. */
export interface DemoCheck {
  /** What was found out, for people. */
  readonly text: string
  readonly holds: boolean
}

/** A shop and its gateway while they run. */
export interface OpenDemo<Scenario extends string = string> {
  /** Plays one scenario to its end. */
  run(expected: ExpectedRow<Scenario>): Promise<ActualRow>
  /** What there is to check beside the rows. `onProgress` hears what is being done. */
  check(onProgress: (what: string) => void): Promise<readonly DemoCheck[]>
  close(): Promise<void>
}

/** One provider in the demo: its rows, written from the sources, and the shop that plays them. */
export interface ProviderDemo<Scenario extends string = string> {
  /** As in `@three-ds/spreedly`. */
  readonly provider: string
  /** Its name, for people. */
  readonly title: string
  readonly expectedRows: readonly ExpectedRow<Scenario>[]
  open(): Promise<OpenDemo<Scenario>>
}
