import { maxLines, medianBelow } from '../data/limits.ts'
import { isPackageSource } from '../repository/package-folder.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import type { Rule } from './rule.ts'

const rule = 'file-size'

/** Written by a person: neither generated nor a fixture. */
const isWritten = ({ path }: RepoFile): boolean =>
  path.endsWith('.ts') && !/(?:^|\/)(?:fixtures|generated)\//.test(path)

/** Lines of a file; the newline at its end begins no line. */
export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** Median number of lines of the files that packages publish; 0 where there are none. */
export function medianSourceLines(files: readonly RepoFile[]): number {
  const counts = files
    .filter((file) => isPackageSource(file.path) && isWritten(file))
    .map(({ text }) => lineCount(text))
    .sort((a, b) => a - b)
  const [low = 0, high = low] = counts.slice(Math.floor((counts.length - 1) / 2), Math.floor(counts.length / 2) + 1)
  return (low + high) / 2
}

/** Small files: one thing each, none of which has to be scrolled through. */
export const fileSize: Rule = (files) => {
  const median = medianSourceLines(files)
  return [
    ...files
      .filter(isWritten)
      .map(({ path, text }) => ({ path, lines: lineCount(text) }))
      .filter(({ lines }) => lines > maxLines)
      .map(({ path, lines }) => ({
        path,
        line: maxLines + 1,
        rule,
        text: `${lines} lines, where ${maxLines} are allowed`,
        remedy: 'Split it: two things stand in it.',
      })),
    ...(median < medianBelow
      ? []
      : [
          {
            path: 'packages',
            line: 1,
            rule,
            text: `the median source file has ${median} lines, where fewer than ${medianBelow} are wanted`,
            remedy: 'Split the files that hold two things.',
          },
        ]),
  ]
}
