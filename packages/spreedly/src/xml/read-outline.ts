import { Refused } from '../callback/refused.ts'
import { maxDepth } from './max-depth.ts'
import { endOfSection } from './screen-xml.ts'

/** An element whose inside is kept as written. */
export interface OutlineElement {
  readonly name: string
  /** As written between the name and the bracket. */
  readonly attributes: string
  /** As written between the tags: markup included, references not decoded. */
  readonly content: string
  /** Four levels down; what lies deeper only has to be well formed. */
  readonly children: readonly OutlineElement[]
  /** Does anything but white space and comments stand beside the children? */
  readonly hasText: boolean
}

interface OpenElement {
  /** Absent for the document. */
  readonly parent: OpenElement | undefined
  /** 1 for the root. */
  readonly depth: number
  readonly name: string
  readonly attributes: string
  /** Where its content begins. */
  readonly from: number
  readonly children: OutlineElement[]
  hasText: boolean
}

/** Transactions, transaction, member, part of `signed`. */
const outlineDepth = 4

/** A start tag, an end tag (1) or an empty element (4), with name (2) and attributes (3). Stricter than XML, never looser. */
const tagForm = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

/**
 * Reads as much of a document as its verifier needs: which elements stand where, and what exactly is written in them. Every
 * tag has to be closed by its own, which a lenient parser does not ask; and what no signature covers is not built up.
 *
 * @param text - a document that `screenXml` has let through
 * @throws Refused `malformed` for what is not one well-formed element, at most a hundred levels deep
 */
export function readOutline(text: string): OutlineElement {
  const tag = new RegExp(tagForm)
  const document = opened(undefined, '', '', 0)
  let open = document
  let at = text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0

  for (;;) {
    const next = text.indexOf('<', at)
    if (open.depth <= outlineDepth) open.hasText ||= !isBlank(text, at, next === -1 ? text.length : next)
    if (next === -1) break
    if (text.startsWith('<!', next)) {
      at = endOfSection(text, next)
      open.hasText ||= text.startsWith('<![', next)
      continue
    }
    tag.lastIndex = next
    const [, end, name = '', attributes = '', empty] = tag.exec(text) ?? malformed()
    at = tag.lastIndex
    if (end === '') open = opened(open, name, attributes, at)
    if (open.depth > maxDepth) malformed()
    // An empty element would end before it begins: nothing is cut out for it.
    if (end !== '' || empty !== '') open = closed(open, name, text, next)
  }

  const [root, ...others] = document.children
  return root === undefined || others.length > 0 || open !== document || document.hasText ? malformed() : root
}

const opened = (parent: OpenElement | undefined, name: string, attributes: string, from: number): OpenElement => ({
  parent,
  depth: parent === undefined ? 0 : parent.depth + 1,
  name,
  attributes,
  from,
  children: [],
  hasText: false,
})

/** Closes an element, and gives the one around it. */
function closed(element: OpenElement, endName: string, text: string, to: number): OpenElement {
  const { parent, depth, name, attributes, from, children, hasText } = element
  if (parent === undefined || name !== endName) return malformed()
  if (depth <= outlineDepth) {
    parent.children.push({ name, attributes, content: text.slice(from, to), children, hasText })
  }
  return parent
}

/** White space of XML 1.0, section 2.3. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}

function malformed(): never {
  throw new Refused('malformed')
}
