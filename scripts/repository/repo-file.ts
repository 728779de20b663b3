/** A text file of the repository, as the rules see it: tests feed virtual ones. */
export interface RepoFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}
