import { seededRandom } from '@three-ds/core/testing'
import type { OperationUnderTest } from '../operations/operation-under-test.ts'
import { searchOperation } from './search-operation.ts'

/** How much is searched. */
export interface SearchOptions {
  /** About so many calls in all; every one where it is left out. */
  readonly mostCalls?: number | undefined
  /** Chooses them. */
  readonly seed: number
  /** Asked before each operation: `false` ends the search early. */
  readonly goesOn?: () => boolean
}

/** How the operations of one API fared. */
export interface LeakRow {
  readonly subject: string
  readonly operations: number
  readonly fields: number
  readonly calls: number
  readonly leaks: readonly string[]
}

/** What all operations together come to, about: known well enough to choose a share by. */
const allCalls = 15_000

/** Searches each operation, and adds up by API. */
export async function searchOperations(
  operations: readonly OperationUnderTest[],
  { mostCalls = Number.POSITIVE_INFINITY, seed, goesOn = () => true }: SearchOptions,
): Promise<readonly LeakRow[]> {
  const random = seededRandom(seed)
  const rows = new Map<string, LeakRow>()
  for (const operation of operations.filter(goesOn)) {
    const { fields, calls, leaks } = await searchOperation(operation, () => random() * allCalls < mostCalls)
    const { subject } = operation
    const before = rows.get(subject) ?? { subject, operations: 0, fields: 0, calls: 0, leaks: [] }
    rows.set(subject, {
      subject,
      operations: before.operations + 1,
      fields: before.fields + fields,
      calls: before.calls + calls,
      leaks: [...before.leaks, ...leaks],
    })
  }
  return [...rows.values()]
}
