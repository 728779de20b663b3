/** A text, a sign, or a bare word of JSON; in other text, runs of word characters stand in for them. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * The byte positions of a body at which something can be lost: before and behind each token, its first and last byte and its
 * middle; before, behind and inside each character of several bytes; the first byte and the last. Ascending, from 0 to the
 * body's length.
 */
export const cutPoints = (body: string): readonly number[] => pointsOf(body, body.matchAll(token))

/**
 * The same without what lies inside the names of fields: a name that is destroyed is a field that is absent, and what a gateway
 * means by that is a question of its own.
 */
export function valuePoints(body: string): readonly number[] {
  const bytesBefore = byteOffsets(body)
  const names = [...body.matchAll(token)].filter(
    ({ index, 0: text }) => text.startsWith('"') && /^\s*:/.test(body.slice(index + text.length)),
  )
  const isInName = (at: number): boolean =>
    names.some(({ index, 0: text }) => {
      const from = bytesBefore[index] ?? 0
      const to = bytesBefore[index + text.length] ?? 0
      return at > from && at < to - 1
    })
  return cutPoints(body).filter((at) => !isInName(at))
}

function pointsOf(body: string, tokens: Iterable<RegExpExecArray>): readonly number[] {
  const { length } = new TextEncoder().encode(body)
  const bytesBefore = byteOffsets(body)
  const points = new Set([0, 1, length - 1, length])
  for (const { index, 0: text } of tokens) {
    const from = bytesBefore[index] ?? 0
    const to = bytesBefore[index + text.length] ?? length
    for (const at of [from, from + 1, Math.floor((from + to) / 2), to - 1, to]) points.add(at)
  }
  for (let at = 0; at < body.length; at += 1) {
    const from = bytesBefore[at] ?? 0
    const to = bytesBefore[at + 1] ?? length
    for (let inside = from; to - from > 1 && inside <= to; inside += 1) points.add(inside)
  }
  return [...points].filter((at) => at >= 0 && at <= length).toSorted((a, b) => a - b)
}

/** How many bytes stand before each UTF-16 unit, and before the end. Of a surrogate pair, the first bears all four. */
function byteOffsets(text: string): readonly number[] {
  const offsets = [0]
  let bytes = 0
  for (const character of text) {
    const size = new TextEncoder().encode(character).byteLength
    bytes += size
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(bytes)
  }
  return offsets
}
