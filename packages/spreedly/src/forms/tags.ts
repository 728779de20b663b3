/** A tag as it stands in the text. */
export interface Tag {
  /** Lower case; an end tag's begins with a slash. */
  readonly name: string
  /** By name in lower case, values decoded. */
  readonly attributes: ReadonlyMap<string, string>
}

/**
 * A comment, or a tag up to the first `>` outside quotes. Whatever is left open runs to the end of the text: so once begun a
 * match never fails, nothing is tried twice, and hostile text costs no more than its length.
 */
const pattern = /<!--[\s\S]*?(?:-->|$)|<(\/?[a-z][^\s/>"']*)((?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(>|$)/gi

/** `name="value"`, `name='value'`, `name=value`, `name`. */
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g

const entityPattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A character by its number; `undefined` for what is no character: zero, half a surrogate pair, beyond Unicode. */
const character = (code: number): string | undefined =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code)

const decode = (text: string): string =>
  text.replaceAll(entityPattern, (whole, decimal?: string, hex?: string, name?: string) => {
    const decoded =
      name === undefined
        ? character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : entities.get(name.toLowerCase())
    return decoded ?? whole
  })

/** Where an attribute is given twice the first one counts, as in a browser. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attributePattern)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? bare ?? ''))
  }
  return attributes
}

/** The tags of a text in their order, comments and unfinished tags left out. Nothing is run as HTML. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(pattern)]
    .filter(([, name, , end]) => name !== undefined && end === '>')
    .map(([, name = '', text = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(text) }))
