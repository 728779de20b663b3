import type { Clock } from '@three-ds/core'
import type { InspectionKeys } from './inspect-options.ts'
import type { Inspection, InspectionKind } from './inspection.ts'
import type { Source } from './source/source.ts'

/** What a reader knows beside the text. */
export interface ReaderContext {
  /** In core's spelling. */
  readonly scheme: string | undefined
  readonly reveal: boolean
  readonly trusted: boolean
  readonly keys: InspectionKeys
  readonly clock: Clock
  /** Inspects what is packed inside. Empty where it is nothing known, or packed too often. */
  readonly inside: (text: string) => Promise<readonly Inspection[]>
}

/** Knows kinds of text. */
export interface Reader {
  /** What it may find. */
  readonly kinds: readonly InspectionKind[]
  /** `undefined` where the text is something else. Never throws. */
  readonly read: (source: Source, context: ReaderContext) => Promise<Inspection | undefined> | Inspection | undefined
}
