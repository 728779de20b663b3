import ts from 'typescript'
import { blocks, conditions, returns, statements } from './branches.ts'
import { entries, swaps } from './entries.ts'
import { booleans, numbers, patterns, strings } from './literals.ts'
import { methods } from './methods.ts'
import type { Mutant } from './mutant.ts'
import type { Mutator } from './mutator.ts'
import { binaryOperators, optionalChains, unaryOperators } from './operators.ts'

const mutators: readonly Mutator[] = [
  binaryOperators,
  unaryOperators,
  optionalChains,
  conditions,
  blocks,
  statements,
  returns,
  strings,
  numbers,
  booleans,
  patterns,
  entries,
  swaps,
  methods,
]

/** What the compiler takes away: nothing of it runs. */
const isErased = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node)

/**
 * Every change that the mutators make to a TypeScript file, in the order of the text. Types are left alone, and a change that two
 * mutators make is made once.
 */
export function findMutants(path: string, text: string): Mutant[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Mutant>()
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return
    for (const mutant of mutators.flatMap((mutator) => mutator(node, tree))) {
      const key = `${mutant.start} ${mutant.end} ${mutant.replacement}`
      if (!found.has(key)) found.set(key, mutant)
    }
    // The tokens too: `?.` is one, which `forEachChild` shows as well.
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
