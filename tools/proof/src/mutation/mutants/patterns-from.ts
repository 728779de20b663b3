/** One piece of a regular expression: an escaped character, a class, a quantifier, or any other character. */
const piece = /\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?<?[:=!]|[\s\S]/g

const opposites: ReadonlyMap<string, string> = new Map(
  ['\\d', '\\s', '\\w', '\\b'].flatMap((one): [string, string][] => [
    [one, one.toUpperCase()],
    [one.toUpperCase(), one],
  ]),
)

function changed(one: string): string | undefined {
  if (one === '^' || one === '$') return ''
  if (one === '+' || one === '*' || one === '?' || /^\{\d/.test(one)) return ''
  if (one.startsWith('[^')) return `[${one.slice(2)}`
  if (one.startsWith('[')) return `[^${one.slice(1)}`
  if (one.startsWith('\\p')) return `\\P${one.slice(2)}`
  return opposites.get(one)
}

function isValid(text: string, flags: string): boolean {
  try {
    new RegExp(text, flags)
    return true
  } catch {
    return false
  }
}

/**
 * Every pattern that is one mistake away from a regular expression: an anchor or a quantifier left out, a class turned round.
 *
 * @param literal - as it is written, `/^a+$/u`
 */
export function patternsFrom(literal: string): string[] {
  const [, body = '', flags = ''] = /^\/([\s\S]*)\/([a-z]*)$/.exec(literal) ?? []
  const pieces = body.match(piece) ?? []
  return pieces.flatMap((one, index) => {
    const other = changed(one)
    if (other === undefined) return []
    const text = [...pieces.slice(0, index), other, ...pieces.slice(index + 1)].join('')
    return text !== '' && isValid(text, flags) ? [`/${text}/${flags}`] : []
  })
}
