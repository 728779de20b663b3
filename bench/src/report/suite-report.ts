import type { Cell } from '../../../tools/proof/src/command/figures-table.ts'
import type { Machine } from './machine.ts'

/** A table, with what is said before it. */
export interface ReportTable {
  readonly text: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A limit that the project holds itself to, and what was measured. */
export interface Verdict {
  /** What is limited, and against what. */
  readonly what: string
  readonly atMost: number
  readonly measured: number
  /** `×`, or a unit. */
  readonly unit: string
}

/** What a suite found. Plain JSON. */
export interface Findings {
  readonly tables: readonly ReportTable[]
  readonly verdicts: readonly Verdict[]
}

/** Findings, with when and where they were taken. */
export interface SuiteReport extends Findings {
  readonly suite: string
  /** Day, in UTC. */
  readonly taken: string
  readonly machine: Machine
}

/** Does a measured figure keep its limit? */
export const isKept = ({ measured, atMost }: Verdict): boolean => measured <= atMost
