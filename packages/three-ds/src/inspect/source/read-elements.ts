import { maxDepth, maxElements } from '../limits.ts'

/** The texts of an XML document's innermost elements, by path. */
export interface ElementTexts {
  /** `ThreeDSecure.Message.PARes.TX.status`, prefixes left out. The first one counts where a path repeats. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths that stand there more than once. */
  readonly repeated: readonly string[]
}

/** A comment, a processing instruction, a tag, or text. Whatever else comes is refused: document types, CDATA. */
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s[^<>]*|\/)?)>|([^<]+)/g

const builtIn: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
)

/** Text with its references read; `undefined` for any but the five built-in ones. */
function plain(text: string): string | undefined {
  let isRefused = false
  const decoded = text.replace(/&([^;\s]{0,32});?/g, (_, name: string) => {
    const character = builtIn.get(name)
    isRefused ||= character === undefined
    return character ?? ''
  })
  return isRefused ? undefined : decoded.trim()
}

/** What has been read so far. */
interface Reading {
  readonly texts: Map<string, string>
  readonly repeated: Set<string>
  readonly open: string[]
  elements: number
  text: string
  isInnermost: boolean
}

/** @returns whether the document may go on */
function openElement(reading: Reading, name: string, isEmpty: boolean): boolean {
  if (reading.open.length === 0 && reading.elements > 0) return false
  reading.elements += 1
  reading.isInnermost = !isEmpty
  reading.text = ''
  if (!isEmpty) reading.open.push(name)
  return reading.elements <= maxElements && reading.open.length <= maxDepth
}

/** @returns whether the document may go on */
function closeElement({ texts, repeated, open, text, isInnermost }: Reading, name: string): boolean {
  const path = open.join('.')
  const value = plain(text)
  if (open.pop() !== name || value === undefined) return false
  if (isInnermost && texts.has(path)) repeated.add(path)
  else if (isInnermost && value !== '') texts.set(path, value)
  return true
}

/**
 * Reads an XML document for a look at it, not for verifying anything.
 *
 * @returns `undefined` for what is not well formed, or declares a document type, or refers to anything
 */
export function readElements(xml: string): ElementTexts | undefined {
  const reading: Reading = {
    texts: new Map(),
    repeated: new Set(),
    open: [],
    elements: 0,
    text: '',
    isInnermost: false,
  }
  let end = 0
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name, rest = '', characters] = match
    if (match.index !== end) return undefined
    end += whole.length
    if (characters !== undefined) {
      if (reading.open.length === 0 && characters.trim() !== '') return undefined
      reading.text += characters
    } else if (name !== undefined) {
      const isClosing = slash === '/'
      if (!(isClosing ? closeElement(reading, name) : openElement(reading, name, rest.endsWith('/')))) return undefined
      if (isClosing) Object.assign(reading, { text: '', isInnermost: false })
    }
  }
  const isWhole = end === xml.length && reading.open.length === 0 && reading.elements > 0
  return isWhole ? { texts: reading.texts, repeated: [...reading.repeated] } : undefined
}
