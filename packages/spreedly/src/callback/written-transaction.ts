import type { RefusalName } from './refusals.ts'

/** One value as its text stood in the body: nothing is converted before the signature is checked. */
export type WrittenValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nil' }
  | { readonly kind: 'unclear'; readonly refusal: RefusalName }

/** Named values, as written. */
export interface WrittenObject {
  /** All direct members of that name, in their order: none where it is absent, several where it is repeated. */
  read(name: string): readonly WrittenValue[]
}

/** A transaction as written, in either format. */
export interface WrittenTransaction extends WrittenObject {
  /** Its `signed` members that hold anything. */
  readonly signed: readonly WrittenObject[]
}
