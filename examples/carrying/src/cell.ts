import type { NoteName } from './notes.ts'
import type { Source } from './source.ts'
import { dataTargets, reportTargets } from './targets.ts'

/** One cell of the matrix. */
export interface Cell {
  readonly carried: boolean
  readonly notes: readonly NoteName[]
}

/** What becomes of a result of this source at the target of this name. */
export function cellOf({ impossible, impossibleAt = {}, note, noteNotFor = [] }: Source, target: string): Cell {
  const reason = impossible ?? impossibleAt[target]
  if (reason !== undefined) return { carried: false, notes: [reason] }
  return { carried: true, notes: note === undefined || noteNotFor.includes(target) ? [] : [note] }
}

/** What is to be known of the target of this name, whatever is carried there. */
export function targetNotes(target: string): readonly NoteName[] {
  if (reportTargets.some(({ name }) => name === target)) return ['reported']
  return dataTargets.some(({ name }) => name === target) ? ['asData'] : []
}
