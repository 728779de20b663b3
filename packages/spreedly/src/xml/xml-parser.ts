/**
 * What is needed of fast-xml-parser, and nothing else: a bundler keeps the whole of a package that `import(…)` names directly.
 * Loaded by `read-xml.ts` alone, on first use.
 */
export { XMLParser } from 'fast-xml-parser'
