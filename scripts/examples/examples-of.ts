import { isPackageSource } from '../repository/package-folder.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { commentsOf } from '../source/comments-of.ts'
import type { Example } from './example.ts'
import { fencedCode } from './fenced-code.ts'

/** Every example that the repository shows: in the READMEs of the root and of the packages, in `docs`, in docstrings of sources. */
export const examplesOf = (files: readonly RepoFile[]): Example[] =>
  files.flatMap((file) => {
    if (/^(?:(?:packages\/[^/]+\/)?README|docs\/.+)\.md$/.test(file.path))
      return fencedCode(file.text.split('\n'), file.path, 1)
    return isPackageSource(file.path) ? docstringExamples(file) : []
  })

const docstringExamples = (file: RepoFile): Example[] =>
  commentsOf(file)
    .filter(({ text }) => text.startsWith('/**'))
    .flatMap(({ text, line }) =>
      fencedCode(
        text.split('\n').map((each) => each.replace(/^\s*\* ?/, '')),
        file.path,
        line,
      ),
    )
