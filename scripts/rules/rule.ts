import type { RepoFile } from '../repository/repo-file.ts'

/** Where the tree departs from a rule of the house, and what to do about it. */
export interface Finding {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** Name of the rule: that of its file. */
  readonly rule: string
  /** What is wrong. */
  readonly text: string
  /** What to do. */
  readonly remedy: string
}

/** A rule: pure, from the files to what is wrong with them. */
export type Rule = (files: readonly RepoFile[]) => readonly Finding[]
