import type { Choice } from './choice.ts'

/** Values where others were: each is JSON, so the text stays readable and the change reaches the schema behind the parser. */
const replacements: readonly [string, ...string[]] = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e300',
  '-1e17',
  '1e999',
  '253402300800',
  '9007199254740993',
  '0.1',
  '""',
  '" "',
  '"A"',
  '"Y"',
  '"05"',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"toString"',
  '"1e5"',
  '"<b>"',
  '[]',
  '[[]]',
  '["A"]',
  '{}',
  '{"a":{}}',
  '{"__proto__":{"polluted":1}}',
  '{"length":1}',
  '{"then":1}',
  '{"toString":1}',
  '[null]',
  '"9999-99-99T99:99:99Z"',
  '"USD"',
  '"19.99"',
]

/** A name with its colon, which is told apart by it; a value: a text, a number, a word, an object or list without further ones in it. */
const pieces =
  /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|true|false|null|\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}|\[(?:[^[\]"]|"(?:[^"\\]|\\.)*")*\]/g

const isName = ([, , colon]: RegExpExecArray): boolean => colon !== undefined

function exchange(text: string, choice: Choice, among: (piece: RegExpExecArray) => boolean, by: string): string {
  const found = choice.oneOf([...text.matchAll(pieces)].filter(among))
  if (found === undefined) return text
  const [whole, quoted] = found
  return text.slice(0, found.index) + by + text.slice(found.index + (quoted ?? whole).length)
}

/** JSON with one to three of its values or names exchanged; JSON still. */
export function mutateJson(text: string, choice: Choice): string {
  let changed = text
  for (let left = 1 + choice.below(3); left > 0; left -= 1) {
    changed = choice.percent(85)
      ? exchange(changed, choice, (piece) => !isName(piece), choice.oneOf(replacements))
      : exchange(
          changed,
          choice,
          isName,
          choice.oneOf(['"__proto__"', '"constructor"', '"x"', '"toString"', '"length"']),
        )
  }
  return changed
}
