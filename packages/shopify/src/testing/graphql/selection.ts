import type { JsonValue } from '@three-ds/core'

/** A field that a query asks for. */
export interface FieldSelection {
  readonly kind: 'field'
  readonly name: string
  /** Under which name it is answered: its alias, or its name. */
  readonly key: string
  readonly arguments: Readonly<Record<string, JsonValue>>
  /** Empty for what has no parts. */
  readonly selection: Selection
}

/** Fields that are asked for of one type only. */
export interface FragmentSelection {
  readonly kind: 'fragment'
  /** The type; any where it is absent. */
  readonly on?: string
  readonly selection: Selection
}

/** What a query asks for of one object. */
export type Selection = readonly (FieldSelection | FragmentSelection)[]

/** A query or mutation, with its variables filled in and its fragments resolved. */
export interface GraphqlOperation {
  readonly type: 'query' | 'mutation'
  readonly selection: Selection
}
