import type ts from 'typescript'
import type { Mutant, MutantKind } from './mutant.ts'

/** Looks at one node of a syntax tree and says which changes could be made there. */
export type Mutator = (node: ts.Node, tree: ts.SourceFile) => readonly Mutant[]

/** A mutant that puts another text in the place of a node. */
export const replace = (kind: MutantKind, node: ts.Node, tree: ts.SourceFile, replacement: string): Mutant => ({
  kind,
  start: node.getStart(tree),
  end: node.getEnd(),
  replacement,
})
