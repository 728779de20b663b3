import type { NoteName } from './notes.ts'
import type { Source } from './source.ts'
import { dataTargets } from './targets.ts'

/** One cell of the matrix. */
export interface Cell {
  readonly carried: boolean
  readonly notes: readonly NoteName[]
}

/** What becomes of a result of this source at the target of this name. */
export function cellOf({ impossible, note, noteNotFor = [] }: Source, target: string): Cell {
  if (impossible !== undefined) return { carried: false, notes: [impossible] }
  return { carried: true, notes: note === undefined || noteNotFor.includes(target) ? [] : [note] }
}

/** What is to be known of the target of this name, whatever is carried there. */
export const targetNotes = (target: string): readonly NoteName[] =>
  dataTargets.some(({ name }) => name === target) ? ['asData'] : []
