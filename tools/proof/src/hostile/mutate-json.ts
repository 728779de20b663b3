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

/** A value at its place: a text, a number, a word, or the whole of an object or list without further ones in it. */
const values = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.eE+-]*|true|false|null|\{[^{}]*\}|\[[^[\]]*\]/g
const names = /"(?:[^"\\]|\\.)*"(?=\s*:)/g

const swap = (text: string, form: RegExp, choice: Choice, by: string): string => {
  const found = choice.oneOf([...text.matchAll(form)])
  return found === undefined ? text : text.slice(0, found.index) + by + text.slice(found.index + found[0].length)
}

/** JSON with one to three of its values or names exchanged; JSON still. Text that is none comes back changed somehow, or as it was. */
export function mutateJson(text: string, choice: Choice): string {
  let changed = text
  for (let left = 1 + choice.below(3); left > 0; left -= 1) {
    changed = choice.percent(85)
      ? swap(changed, values, choice, choice.oneOf(replacements))
      : swap(changed, names, choice, choice.oneOf(['"__proto__"', '"constructor"', '"x"', '"toString"', '"length"']))
  }
  return changed
}
