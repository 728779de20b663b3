import type { Mutant } from './mutant.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text)

/**
 * A mutant in words that stay the same when lines are added above it: what was there, what stands there now, and the line that the
 * change begins on.
 */
export function describeMutant(text: string, { start, end, replacement }: Mutant): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const line = oneLine(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd))
  const [was, is] = [oneLine(text.slice(start, end)), oneLine(replacement)]
  const change = `${shortened(was)} → ${is === '' ? 'nothing' : shortened(is)}`
  return was === line ? change : `${change} in ${shortened(line)}`
}
