/** A packed package, as a registry would get it. */
export interface Tarball {
  /** `@three-ds/core`. */
  readonly name: string
  readonly version: string
  /** Where its sources stand, from the root of the repository: `packages/core`. */
  readonly folder: string
  /** Absolute path of the `.tgz`. */
  readonly path: string
  /** Size of the `.tgz`, in bytes. */
  readonly packedBytes: number
  /** Text of each file by its path inside the package: `dist/index.js`. */
  readonly files: ReadonlyMap<string, string>
}
