import type { Choice } from './choice.ts'

type Mutation = (text: string, choice: Choice) => string

/** Pieces that readers stumble over, small enough to stand anywhere. */
const splinters = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&amp;',
  '&#0;',
  '&x;',
  '<?',
  '<!DOCTYPE x>',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '|',
  '=',
  '%',
  '%00',
  '%ff',
  '+',
  '.',
  '-',
  '1e999',
  '1e300',
  '-1e17',
  '253402300800',
  '9'.repeat(400),
  '-0',
  'null',
  'true',
  '[]',
  '{}',
  '{"__proto__":{"polluted":1}}',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\r\n',
  ' ',
  '\u00A0',
  'e30',
  '\u202E',
  '__proto__',
  'toString',
] as const

const at = (text: string, choice: Choice): number => choice.below(text.length + 1)

const mutations: readonly [Mutation, ...Mutation[]] = [
  (text, choice) => {
    const place = at(text, choice)
    return text.slice(0, place) + choice.oneOf(splinters) + text.slice(place)
  },
  (text, choice) => text.slice(0, at(text, choice)),
  (text, choice) => text.slice(at(text, choice)),
  (text, choice) => {
    const from = at(text, choice)
    return text.slice(0, from) + text.slice(from + choice.below(40))
  },
  (text, choice) => {
    const from = at(text, choice)
    const piece = text.slice(from, from + choice.below(80))
    return text.slice(0, from) + piece + piece + text.slice(from)
  },
  (text, choice) => {
    const from = at(text, choice)
    const flipped = String.fromCharCode((text.charCodeAt(from) || 0x20) ^ (1 << choice.below(7)))
    return text.slice(0, from) + flipped + text.slice(from + 1)
  },
  // A value where another was: lists for texts, objects for numbers.
  (text, choice) => replaced(text, /"[^"\\]*"|-?\d+|true|false|null/g, choice),
  (text, choice) => replaced(text, />[^<]*</g, choice, (splinter) => `>${splinter}<`),
  (text, choice) => replaced(text, /"[^"\\]*"(?=:)/g, choice, (splinter) => JSON.stringify(splinter)),
]

function replaced(text: string, form: RegExp, choice: Choice, dressed = (splinter: string) => splinter): string {
  const found = choice.oneOf([...text.matchAll(form)])
  if (found === undefined) return text
  return text.slice(0, found.index) + dressed(choice.oneOf(splinters)) + text.slice(found.index + found[0].length)
}

/** A genuine text with one to four places changed. */
export function mutate(text: string, choice: Choice): string {
  let changed = text
  for (let left = 1 + choice.below(4); left > 0; left -= 1) changed = choice.oneOf(mutations)(changed, choice)
  return changed
}
