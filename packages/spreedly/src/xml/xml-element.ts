/** What stands in an element, in its order. Text is as written: references are not yet decoded. Comments are left out. */
export type XmlNode =
  | { readonly kind: 'element'; readonly element: XmlElement }
  | { readonly kind: 'text' | 'cdata'; readonly text: string }

/** One element. */
export interface XmlElement {
  readonly name: string
  /** Values as written. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** The child elements; stray text between them is white space, see `hasStrayText`. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.flatMap((child) => (child.kind === 'element' ? [child.element] : []))

/** Does anything but white space stand beside the child elements? */
export const hasStrayText = ({ children }: XmlElement): boolean =>
  children.some((child) => child.kind === 'cdata' || (child.kind === 'text' && child.text.trim() !== ''))
