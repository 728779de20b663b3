/** A text file of the repository. */
export interface RepoFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}
