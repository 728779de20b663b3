import { Refused } from '../callback/refused.ts'
import { maxDepth } from './max-depth.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** Reads a document that `screenXml` has let through, with `\n` as its line ends. */
export type XmlReader = (text: string) => XmlElement

/** Illegal as names of elements, so no document can claim them. Text and attributes have theirs from the parser. */
const names = { text: '#text', cdata: '#cdata', attributes: ':@' }

/** What the parser gives for a node: its name as the one key, its children, its attributes, its place. */
type ParsedNode = Readonly<Record<string | symbol, unknown>>

/**
 * Makes a reader of whole documents. The parser is loaded here, on first use, and nowhere else. It converts nothing: left to
 * itself it makes 5 of the indicator `05`, rounds long numbers and expands what a document declares.
 *
 * Verifying does not come here: `readOutline` is stricter, and four times as fast.
 *
 * @returns a reader that throws Refused `malformed` for what is not one well-formed element, at most a hundred levels deep
 */
export async function loadXmlReader(): Promise<XmlReader> {
  const { XMLParser } = await import('./xml-parser.ts')
  const place = XMLParser.getMetaDataSymbol() as symbol // Declared as the wrapper object, by mistake.
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    captureMetaData: true,
    jPath: false,
    maxNestedTags: maxDepth - 1, // Counts the levels above an element.
    cdataPropName: names.cdata,
    // A value called `toString` keeps its name: nothing here looks names up on plain objects.
    onDangerousProperty: (name) => name,
  })
  return (text) => rootOf(parse(parser, text), text, place)
}

function parse(parser: { parse(text: string): unknown }, text: string): readonly ParsedNode[] {
  try {
    return parser.parse(text) as readonly ParsedNode[] // The shape that `preserveOrder` promises.
  } catch {
    // Its message quotes the document.
    throw new Refused('malformed')
  }
}

function rootOf(nodes: readonly ParsedNode[], text: string, place: symbol): XmlElement {
  const elements = nodes.flatMap((node) =>
    toNode(node, text, place).flatMap((child) =>
      child.kind === 'element' ? [{ element: child.element, ...placeOf(node, place) }] : [],
    ),
  )
  const [root] = elements
  if (root === undefined) throw new Refused('malformed')
  // The parser drops text and end tags outside the root without a word; another root stands there, too.
  const outside = text.slice(0, root.startIndex) + text.slice(root.endIndex)
  if (/\S/.test(outside.replace(/^<\?xml[^>]*\?>/, '').replace(/<!--.*?-->/gs, ''))) throw new Refused('malformed')
  return root.element
}

function toNode(node: ParsedNode, text: string, place: symbol): XmlNode[] {
  const name = Object.keys(node).find((key) => key !== names.attributes)
  if (name === undefined) throw new Refused('malformed')
  if (name === names.text) return [{ kind: 'text', text: String(node[name]) }]
  const inside = node[name] as readonly ParsedNode[] // As above.
  if (name === names.cdata) return [{ kind: 'cdata', text: String(inside[0]?.[names.text]) }]
  if (!isClosed(name, placeOf(node, place).endIndex, text)) throw new Refused('malformed')
  const children = inside.flatMap((child) => toNode(child, text, place))
  const attributes = (node[names.attributes] ?? {}) as Readonly<Record<string, string>> // Never converted, so text.
  return [{ kind: 'element', element: { name, attributes, children } }]
}

interface Place {
  readonly startIndex?: number
  readonly endIndex?: number
}

const placeOf = (element: ParsedNode, place: symbol): Place => element[place] as Place // See `captureMetaData`.

/** The parser takes any end tag for the one that is due. An empty element has none. */
function isClosed(name: string, end: number | undefined, text: string): boolean {
  if (end === undefined) return false
  const tag = text.slice(text.lastIndexOf('<', end - 1), end)
  return !tag.startsWith('</') || tag.slice(2, -1).trimEnd() === name
}
