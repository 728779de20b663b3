import ts from 'typescript'
import type { RepoFile } from '../repository/repo-file.ts'

const trees = new WeakMap<RepoFile, ts.SourceFile>()

/** The syntax tree of a TypeScript file, parsed once a file. No types: a rule needs no program for what it asks. */
export function syntaxTree(file: RepoFile): ts.SourceFile {
  const known = trees.get(file)
  if (known !== undefined) return known
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

/** Line of a position, from 1. */
export const lineAt = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1

/** Line on which a node's own text begins, from 1; comments before it do not count. */
export const lineOf = (tree: ts.SourceFile, node: ts.Node): number => lineAt(tree, node.getStart(tree))

/** Every node of a tree, parents first. Comments hold no nodes here. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}
