import { git } from '../git.ts'

/** The tag of the last release that the commit descends from, `v0.3.1`; `undefined` where there is none. */
export const lastRelease = (root: string): string | undefined =>
  git(root, 'describe', '--tags', '--match', 'v[0-9]*.[0-9]*.[0-9]*', '--abbrev=0')?.trim()
