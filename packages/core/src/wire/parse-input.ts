import type * as z from 'zod/mini'
import { invalidInput } from '../errors/invalid-input.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import { dropNulls } from './drop-nulls.ts'
import { issuesInWords } from './issue-words.ts'
import { keysAt } from './schema-shape.ts'

/** Whose input is checked, for the error. */
export interface InputPlace {
  readonly provider?: ProviderName | undefined
  readonly operation?: string | undefined
  /** Stands before every path: `transaction`. */
  readonly root?: string | undefined
}

/**
 * Checks what a caller handed over, before anything is sent.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, with every issue at once
 */
export function parseInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  { root, ...where }: InputPlace = {},
): z.output<Schema> {
  const input = withoutNulls(value, where)
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issues = issuesInWords(result.error.issues, input, (path) => keysAt(schema, path))
  throw invalidInput(root === undefined ? issues : issues.map((issue) => below(root, issue)), where)
}

function withoutNulls(value: unknown, where: InputPlace): unknown {
  try {
    return dropNulls(value)
  } catch {
    throw invalidInput([{ path: '', text: 'this is nested too deeply' }], where)
  }
}

const below = <T extends { readonly path: string }>(root: string, issue: T): T => ({
  ...issue,
  path: issue.path === '' ? root : `${root}.${issue.path}`,
})
