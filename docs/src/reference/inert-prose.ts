/** Marks that a page would take for tags or for an expression of Vue. */
const inert = (text: string): string => text.replace(/<(?!https?:)/g, '&lt;').replaceAll('{{', '&#123;&#123;')

/** Markdown in which nothing but code and links is special: docstrings say `Map<A, B>` and mean it. Code stays as it is. */
export const inertProse = (markdown: string): string =>
  markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : inert(part)))
    .join('')
