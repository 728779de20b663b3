import type * as z from 'zod/mini'
import type { Issue } from '../errors/three-ds-error.ts'
import { closestKey } from './closest-key.ts'

type ZodIssue = z.core.$ZodIssue

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  date: 'a date',
}

const needed = (expected: string): string => `${articles[expected] ?? `a value of type ${expected}`} is needed here`

/** Field names come from our schemas, except an unknown key: that is the caller's, and shown only if it looks like a name. */
const nameOf = (key: PropertyKey): string => {
  const name = String(key)
  return /^[A-Za-z_][\w-]{0,63}$/.test(name) ? name : '(an unreadable name)'
}

/** `transaction.items[2].name`. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${nameOf(key)}`))
    .join('')
    .replace(/^\./, '')

const tooSmall = (issue: z.core.$ZodIssueTooSmall): string =>
  issue.origin === 'string'
    ? `at least ${issue.minimum} character${issue.minimum === 1 ? '' : 's'} needed`
    : issue.origin === 'array'
      ? `at least ${issue.minimum} needed`
      : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`

const tooBig = (issue: z.core.$ZodIssueTooBig): string =>
  issue.origin === 'string'
    ? `at most ${issue.maximum} characters allowed`
    : issue.origin === 'array'
      ? `at most ${issue.maximum} allowed`
      : `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`

/** One sentence for one of zod's issues; zod/mini has none of its own. Never a value. */
function textOf(issue: ZodIssue, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return input === undefined ? 'this field is missing' : needed(issue.expected)
    case 'invalid_value':
      return input === undefined
        ? 'this field is missing'
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')} is needed here`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'not_multiple_of':
      return issue.divisor === 1 ? 'an integer is needed here' : `must be a multiple of ${issue.divisor}`
    case 'invalid_format':
      return `this is not in the form that is needed (${issue.format})`
    case 'custom':
      return issue.message || 'this value is not allowed here'
    case 'invalid_union':
      return input === undefined ? 'this field is missing' : 'this value has none of the allowed forms'
    case 'invalid_key':
    case 'invalid_element':
      return 'an entry is not allowed here'
    case 'unrecognized_keys':
      return 'this field is not known here'
    default:
      return 'this value is not allowed here'
  }
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )

const remedyOf = (issue: ZodIssue): { readonly remedy?: string } => {
  const remedy: unknown = issue.code === 'custom' ? issue.params?.['remedy'] : undefined
  return typeof remedy === 'string' ? { remedy } : {}
}

const unknownKey = (path: readonly PropertyKey[], key: string, known: readonly string[]): Issue => {
  const meant = closestKey(key, known)
  return {
    path: pathOf([...path, key]),
    text: 'this field is not known here',
    remedy:
      meant === undefined
        ? 'Remove it; a field that the provider added since goes into the option `extra`.'
        : `The field is called \`${meant}\`.`,
  }
}

/**
 * Zod's issues in words: the path, what is wrong, what to do; never a value.
 *
 * @param issues - what zod found
 * @param root - the value that was checked, to tell a missing field from a wrong one
 * @param keysAt - the known keys of the object at a path, so that a misspelt one can be put right
 */
export const issuesInWords = (
  issues: readonly ZodIssue[],
  root: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[] = () => [],
): Issue[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(issue.path, key, keysAt(issue.path)))
      : [{ path: pathOf(issue.path), text: textOf(issue, valueAt(root, issue.path)), ...remedyOf(issue) }],
  )
