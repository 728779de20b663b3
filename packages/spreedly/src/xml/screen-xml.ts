import { Refused } from '../callback/refused.ts'

/** An ampersand that begins neither one of XML's five entities nor a character number. */
const strangeReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/

/**
 * Refuses what no callback needs, before anything parses it: document types, further entities, processing instructions.
 * What stands in comments and CDATA is left alone: an issuer's form may well begin with `<!DOCTYPE html>`.
 *
 * @throws Refused `doctype`, `entity`, or `malformed` where a comment, CDATA or the declaration has no end
 */
export function screenXml(text: string): void {
  let from = text.startsWith('<?xml') ? endOf(text, '?>', 0) : 0
  for (;;) {
    const at = text.indexOf('<!', from)
    screenMarkup(at === -1 ? text.slice(from) : text.slice(from, at))
    if (at === -1) return
    from = endOfSection(text, at)
  }
}

function screenMarkup(markup: string): void {
  if (markup.includes('<?')) throw new Refused('malformed')
  if (strangeReference.test(markup)) throw new Refused('entity')
}

/** Where a comment or CDATA section ends; no other declaration is let through. */
export function endOfSection(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return endOf(text, '-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) return endOf(text, ']]>', at + 9)
  throw new Refused('doctype')
}

function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  if (at === -1) throw new Refused('malformed')
  return at + end.length
}
