import type { RepoFile } from '../repository/repo-file.ts'

/** A repository of files that exist in the test only. */
export const virtualFiles = (files: Readonly<Record<string, string>>): RepoFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))
