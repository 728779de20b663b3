import { Refused } from '../callback/refused.ts'

/** The only entities that need no declaration (XML 1.0, section 4.6). */
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Text of an element or attribute with its references decoded: the five entities of XML and character numbers.
 *
 * @throws Refused `entity` for any other reference, a bare ampersand, or a number that is no character of XML
 */
export function decodeText(written: string): string {
  if (!written.includes('&')) return written
  return written.replace(/&(?:([^&;<\s]{1,10});)?/g, (_, name: string = '') => {
    const character = entities.get(name) ?? numbered(name)
    if (character === undefined) throw new Refused('entity')
    return character
  })
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? []
  // NaN where it is neither, and that is no character.
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

/** XML 1.0, section 2.2, production 2. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
