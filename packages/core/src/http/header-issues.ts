import type { Issue } from '../errors/three-ds-error.ts'
import { pathOf } from '../wire/issue-words.ts'

/** Headers that frame the message or belong to the connection: `fetch` writes them, and some runtimes throw for them. */
const reserved: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Everything that keeps headers from being sent. An issue bears the header's name, never its value. */
export function headerIssues(headers: unknown, root: string): Issue[] {
  if (headers === undefined) return []
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    return [{ path: root, text: 'an object of names and values is needed here' }]
  }
  return Object.entries(headers).flatMap(([name, value]) => {
    const text = whatIsWrong(name, value)
    return text === undefined ? [] : [{ path: pathOf([root, name]), text }]
  })
}

function whatIsWrong(name: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'text is needed here'
  if (reserved.has(name.toLowerCase())) return 'this header belongs to the connection and cannot be set'
  if (plainName.test(name) && plainValue.test(value)) return undefined
  if (!accepts(name, '')) return 'this is no name of a header'
  return accepts(name, value) ? undefined : 'this cannot be the value of a header: a line break, or beyond Latin-1'
}

/** A token. Source: RFC 9110, section 5.6.2. */
const plainName = /^[\w!#$%&'*+.^`|~-]+$/

/** Printable ASCII: every platform takes it. Whatever else is asked of the platform. */
const plainValue = /^[\t\x20-\x7e]*$/

/** One byte a character. Source: Fetch, "header value": a byte sequence. */
const bytes = /^[\0-\xff]*$/

/**
 * The platform's own judgment, and what it leaves out: workerd takes any name, and sends other characters as UTF-8. The platform's
 * error prints the value, so it is dropped.
 */
function accepts(name: string, value: string): boolean {
  if (!plainName.test(name) || !bytes.test(value)) return false
  try {
    new Headers([[name, value]])
    return true
  } catch {
    return false
  }
}
