import type { Tarball } from '../tarball/tarball.ts'
import { allowedFiles, forbiddenTexts, neededFiles } from './allowed-files.ts'
import type { PackageProblem } from './problem.ts'

/** Only what users need is inside, sources and build are of one state, and no text in it is for nobody's eyes. */
export function checkFiles({ name, files }: Tarball): readonly PackageProblem[] {
  const paths = [...files.keys()]
  const builtOf = (source: string): string => source.replace(/^src\/(.+)\.ts$/, 'dist/$1.js')
  const sources = paths.filter((path) => path.startsWith('src/'))
  const built = new Set(sources.map(builtOf))
  const texts = [
    ...neededFiles.filter((path) => !files.has(path)).map((path) => `${path} is missing. Build it, or add it.`),
    ...paths
      .filter((path) => !allowedFiles.some((allowed) => allowed.test(path)))
      .map((path) => `${path} does not belong into a package. Leave it out of \`files\`.`),
    ...sources.filter((path) => !files.has(builtOf(path))).map((path) => `${path} was not built. Run \`pnpm build\`.`),
    ...paths
      .filter((path) => mirrorsSource(path) && !built.has(path))
      .map((path) => `${path} has no source any more. Run \`pnpm build\`.`),
    ...[...files].flatMap(([path, text]) =>
      forbiddenTexts
        .filter(({ pattern }) => pattern.test(text))
        .map((forbidden) => `${path} holds ${forbidden.name}. Remove it.`),
    ),
    ...[...files].filter(([path]) => path.endsWith('.js.map')).flatMap(([path, text]) => checkMap(path, text, files)),
  ]
  return texts.map((text) => ({ package: name, text }))
}

/** The build for Node is made of few files that several sources share; every build empties its folder. */
const mirrorsSource = (path: string): boolean =>
  path.startsWith('dist/') && !path.startsWith('dist/node/') && path.endsWith('.js')

/** A map leads to sources that are in the package, so it does not repeat them. */
function checkMap(path: string, text: string, files: ReadonlyMap<string, string>): readonly string[] {
  // Written by the bundler.
  const { sources, sourcesContent } = JSON.parse(text) as { sources: string[]; sourcesContent?: unknown }
  const missing = sources
    .map((source) => new URL(source, `package:/${path}`).pathname.slice(1))
    .filter((source) => !files.has(source))
  return [
    ...missing.map((source) => `${path} leads to ${source}, which is not in the package. Publish it.`),
    ...(sourcesContent === undefined ? [] : [`${path} repeats its source. Build with \`sourcesContent: false\`.`]),
  ]
}
