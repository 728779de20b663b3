import ts from 'typescript'
import { testOnlyFolders } from '../data/limits.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { syntaxTree } from '../source/syntax-tree.ts'
import type { Finding, Rule } from './rule.ts'

const rule = 'mirrored-tests'

interface Folder {
  /** `packages/core`. */
  readonly root: string
  /** `money`. */
  readonly name: string
  readonly files: RepoFile[]
}

/** The folders directly below `src` or `test`, with the TypeScript files at any depth. */
function foldersBelow(files: readonly RepoFile[], top: 'src' | 'test'): Folder[] {
  const folders = new Map<string, Folder>()
  for (const file of files) {
    const [, root, under, name] = /^(packages\/[^/]+)\/(src|test)\/([^/]+)\/.+\.ts$/.exec(file.path) ?? []
    if (root === undefined || name === undefined || under !== top) continue
    const key = `${root}/${name}`
    const folder = folders.get(key) ?? { root, name, files: [] }
    folder.files.push(file)
    folders.set(key, folder)
  }
  return [...folders.values()]
}

/** A file that leaves something behind at run time, beyond handing on what others have. */
const runs = (file: RepoFile): boolean =>
  syntaxTree(file).statements.some(
    (statement) =>
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement),
  )

/** A folder of tests may also stand for one file, `src/client.ts`, or for a folder beside `src`, `scripts`. */
const standsFor = (files: readonly RepoFile[], { root, name }: Folder): boolean =>
  files.some(({ path }) => path === `${root}/src/${name}.ts` || path.startsWith(`${root}/${name}/`))

/** Tests mirror sources folder by folder: where something stands, its test is found by its path. */
export const mirroredTests: Rule = (files) => {
  const sources = foldersBelow(files, 'src')
  const tests = foldersBelow(files, 'test')
  const twin = (one: Folder, others: readonly Folder[]) =>
    others.find(({ root, name }) => root === one.root && name === one.name)
  const finding = ({ root, name }: Folder, top: string, text: string, remedy: string): Finding => ({
    path: `${root}/${top}/${name}`,
    line: 1,
    rule,
    text,
    remedy,
  })
  return [
    ...sources
      .filter((folder) => folder.files.some(runs))
      .filter((folder) => !twin(folder, tests)?.files.some(({ path }) => path.endsWith('.test.ts')))
      .map((one) => finding(one, 'src', 'no test stands for this folder', `Add ${one.root}/test/${one.name}.`)),
    ...tests
      .filter((folder) => !testOnlyFolders.includes(folder.name) && twin(folder, sources) === undefined)
      .filter((folder) => !standsFor(files, folder))
      .map((one) => finding(one, 'test', 'no folder of src has this name', 'Name it after what it tests.')),
  ]
}
