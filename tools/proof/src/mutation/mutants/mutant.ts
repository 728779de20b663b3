/** What kind of mistake a mutant makes. */
export type MutantKind =
  | 'array'
  | 'arithmetic'
  | 'block'
  | 'boolean'
  | 'case'
  | 'condition'
  | 'entry'
  | 'equality'
  | 'logical'
  | 'method'
  | 'negation'
  | 'number'
  | 'optional chain'
  | 'pattern'
  | 'return'
  | 'statement'
  | 'string'
  | 'swap'
  | 'words'

/** One change to one file: the text between two positions is replaced. */
export interface Mutant {
  readonly kind: MutantKind
  /** Position of the first character that is replaced. */
  readonly start: number
  /** Position behind the last one. */
  readonly end: number
  readonly replacement: string
}

/** The file's text with the change made. */
export const applyMutant = (text: string, { start, end, replacement }: Mutant): string =>
  `${text.slice(0, start)}${replacement}${text.slice(end)}`
