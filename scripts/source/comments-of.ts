import ts from 'typescript'
import type { RepoFile } from '../repository/repo-file.ts'
import { lineAt, syntaxTree } from './syntax-tree.ts'

/** One comment, with its marks: `// why`, or a whole docstring. */
export interface Comment {
  readonly text: string
  /** Line on which it begins, from 1. */
  readonly line: number
}

/** Every comment of a TypeScript file. Strings that merely look like comments are none. */
export function commentsOf(file: RepoFile): Comment[] {
  const tree = syntaxTree(file)
  const ranges = new Map<number, ts.CommentRange>()
  const keep = (range: ts.CommentRange) => ranges.set(range.pos, range)
  for (const token of tokensOf(tree, tree)) {
    ts.getLeadingCommentRanges(file.text, token.getFullStart())?.forEach(keep)
    ts.getTrailingCommentRanges(file.text, token.getEnd())?.forEach(keep)
  }
  return [...ranges.values()]
    .sort((a, b) => a.pos - b.pos)
    .map(({ pos, end }) => ({ text: file.text.slice(pos, end), line: lineAt(tree, pos) }))
}

function* tokensOf(node: ts.Node, tree: ts.SourceFile): Generator<ts.Node> {
  if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return
  const children = node.getChildren(tree)
  if (children.length === 0) yield node
  else for (const child of children) yield* tokensOf(child, tree)
}
