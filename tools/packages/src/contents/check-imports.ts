import { isBuiltin } from 'node:module'
import ts from 'typescript'
import type { Tarball } from '../tarball/tarball.ts'
import type { PackageProblem } from './problem.ts'

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier

/** What the published files import is declared: what a workspace happens to have beside it does not count. */
export function checkImports({ name, files }: Tarball): readonly PackageProblem[] {
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as Record<string, Record<string, string> | undefined> // ours
  const declared = new Set([name, ...Object.keys({ ...manifest['dependencies'], ...manifest['peerDependencies'] })])
  return [...files]
    .filter(([path]) => /^dist\/.+(?:\.js|\.d\.ts)$/.test(path))
    .flatMap(([path, text]) =>
      ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
        .filter((specifier) => !declared.has(packageOf(specifier)))
        .map((specifier) => ({
          package: name,
          text: `${path} imports ${packageOf(specifier)}, which is no dependency. Declare it.`,
        })),
    )
}
