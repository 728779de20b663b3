/** What a compiler printed, by whom it concerns. */
export interface CompilerErrors {
  /** In a consumer, or in the declarations of this family. */
  readonly own: readonly string[]
  /** In declarations of other packages: zod's and msw's assume globals that not every project types. Such projects skip them. */
  readonly others: number
}

const isOthers = (line: string): boolean =>
  /^(?:\.\.\/)*node_modules\//.test(line) && !/node_modules\/(?:\.pnpm\/)?(?:@three-ds[+/]|three-ds[@/])/.test(line)

/** Sorts the errors of a compiler; a line that is indented belongs to the one above. */
export function sortErrors(text: string): CompilerErrors {
  const errors = text.split(/\n(?=\S)/).filter((error) => /: error TS\d+:|^error TS\d+:/.test(error))
  return {
    own: errors.filter((error) => !isOthers(error)).map((error) => error.trimEnd()),
    others: errors.filter(isOthers).length,
  }
}
