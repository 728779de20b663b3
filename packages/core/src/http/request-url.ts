import type { Issue } from '../errors/three-ds-error.ts'
import type { CallInput, Operation } from './operation.ts'

const parameter = /\{(\w+)\}/g

/** Every parameter of the path that is missing or cannot be one segment of it. The issue bears its name, never its value. */
export function pathIssues({ path }: Operation, values: Readonly<Record<string, string>> = {}): Issue[] {
  if (!path.includes('{')) return []
  return [...path.matchAll(parameter)].flatMap(([, name = '']) => {
    const text = whatIsWrong(Object.hasOwn(values, name) ? values[name] : undefined)
    return text === undefined ? [] : [{ path: name, text, remedy: 'Give the id as the provider issued it.' }]
  })
}

function whatIsWrong(value: unknown): string | undefined {
  if (value === undefined) return 'this field is missing'
  if (typeof value !== 'string') return 'text is needed here'
  if (value === '') return 'this must not be empty'
  // A URL resolves both away, so the request would go to another endpoint.
  if (value === '.' || value === '..') return 'this cannot be part of a path'
  return canBeEncoded(value) ? undefined : 'this is not well-formed Unicode'
}

function canBeEncoded(value: string): boolean {
  try {
    encodeURIComponent(value)
    return true
  } catch {
    return false
  }
}

/** The address of one call. The parameters have been checked by `pathIssues`. */
export function requestUrl(
  baseUrl: string,
  operation: Operation,
  { path = {}, query = {} }: Pick<CallInput<never>, 'path' | 'query'>,
): string {
  const filled = operation.path.replaceAll(parameter, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  const wanted = Object.entries(query)
  if (wanted.length === 0) return `${baseUrl}${filled}`
  const given = wanted.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  const search = new URLSearchParams(given).toString()
  return search === '' ? `${baseUrl}${filled}` : `${baseUrl}${filled}?${search}`
}
