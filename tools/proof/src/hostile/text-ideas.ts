import { type HostileIdea, repeated } from './idea.ts'

/** A run, and then a character that makes it none: where an expression tries every way to split the run, it explodes. */
const runs = [
  'a',
  '0',
  '9',
  ' ',
  '\t',
  '=',
  '.',
  '-',
  '_',
  '/',
  '+',
  '%',
  '&',
  ';',
  ':',
  ',',
  'A=',
  '0.',
  '%25',
  ' a',
  '\r\n',
]

/**
 * What has been done to readers of any text.
 *
 * Sources: OWASP, "Regular expression Denial of Service"; Unicode Technical Report 36, sections 3.1 and 3.5.
 */
export const textIdeas: readonly HostileIdea[] = [
  { name: 'nothing', make: () => '' },
  ...runs.map((run) => ({
    name: `run of ${JSON.stringify(run)}`,
    make: (size: number) => `${repeated(run, size)}!`,
  })),
  ...['=', ' ', '0', '\n'].map((run) => ({
    name: `behind a letter, a run of ${JSON.stringify(run)}`,
    make: (size: number) => `a${repeated(run, size)}\u0000`,
  })),
  { name: 'base64', make: (size) => repeated('QUJD', size) },
  { name: 'base64 in both alphabets', make: (size) => `${repeated('QUJD', size)}+-` },
  { name: 'three parts', make: (size) => [1, 2, 3].map(() => repeated('e30', size / 3)).join('.') },
  { name: 'form fields', make: (size) => repeated('a=b&', size) },
  { name: 'form field again and again', make: (size) => repeated('cres=e30&', size) },
  { name: 'percent signs of no character', make: (size) => repeated('%ff', size) },
  { name: 'plus signs', make: (size) => `cres=${repeated('+', size)}` },
  { name: 'byte order mark', make: (size) => `\uFEFF${repeated('{}', size)}` },
  { name: 'two encodings', make: (size) => `\u0000<\u0000t\u0000r${repeated('\u0000a', size)}` },
  { name: 'UTF-7', make: (size) => repeated('+ADw-script+AD4-', size) },
  { name: 'halves of characters', make: (size) => repeated('\uD800', size) },
  { name: 'characters of the other planes', make: (size) => repeated('😀', size) },
  { name: 'letters that grow', make: (size) => repeated('İŉ', size) },
  { name: 'controls', make: (size) => repeated('\u0000\u0007\u001B[2J', size) },
  { name: 'other line ends', make: (size) => repeated('\u2028\u2029\u0085', size) },
]
