import type ts from 'typescript'

/** One name that an entry exports. */
export interface ExportedName {
  /** As users import it. */
  readonly name: string
  /** There at run time: a function, a class, a constant. */
  readonly isValue: boolean
}

/** A declaration that the surface of an entry is made of. */
export interface SurfacePart {
  /** As its file calls it. */
  readonly name: string
  /** Under which name it is exported; absent where only a signature mentions it. */
  readonly exportedAs?: string
  readonly statements: readonly ts.Statement[]
}

/** What users of one entry see. */
export interface EntrySurface {
  /** `@three-ds/core/http`. */
  readonly specifier: string
  /** Sorted by name. */
  readonly names: readonly ExportedName[]
  /** What is exported, sorted by name. */
  readonly exported: readonly SurfacePart[]
  /** What has no name outside, but stands in the signature of what has; sorted by name. */
  readonly mentioned: readonly SurfacePart[]
  /** Exported names that an earlier entry has already, or another package, with that entry; sorted. */
  readonly handedOn: readonly { readonly name: string; readonly from: string }[]
}
