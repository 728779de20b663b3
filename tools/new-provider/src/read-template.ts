import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { RepoFile } from './repo-file.ts'

const folder = join(import.meta.dirname, '../template')

/** The files of the template, sorted by path. */
export const readTemplate = (): readonly RepoFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
