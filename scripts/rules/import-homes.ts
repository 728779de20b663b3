import { posix } from 'node:path'
import { type ImportHome, importHomes } from '../data/import-homes.ts'
import { isPackageSource } from '../repository/package-folder.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { importsOf, type ModuleUse } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Finding, Rule } from './rule.ts'

const rule = 'import-homes'

interface Place {
  readonly file: RepoFile
  readonly use: ModuleUse
}

/**
 * What weighs something is imported in its one home, and where it is loaded on first use, through one file: by `import(…)`, or
 * by a door, which only hands on what is needed (`export { … } from`) and is itself named by `import(…)` alone. A bundler drops
 * the rest of a package behind a door, and keeps all of one that `import(…)` names.
 */
export const importHomesRule: Rule = (files) => {
  const sources = files.filter(({ path }) => isPackageSource(path))
  return importHomes.flatMap((home) => {
    const places = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => packageName(specifier) === home.name)
        .map((use) => ({ file, use })),
    )
    return [
      ...strangers(home, places),
      ...(home.onFirstUse ? [...early(home, places), ...openDoors(home, places, sources)] : []),
    ]
  })
}

const finding = ({ file, use }: Place, text: string, remedy: string): Finding => ({
  path: file.path,
  line: use.line,
  rule,
  text,
  remedy,
})

const strangers = (home: ImportHome, places: readonly Place[]): Finding[] =>
  places
    .filter(({ file }) => !home.allowed.test(file.path))
    .map((place) => finding(place, `${home.name} is imported outside of its home`, `It belongs to ${home.place}.`))

function early(home: ImportHome, places: readonly Place[]): Finding[] {
  const inside = places.filter(({ file }) => home.allowed.test(file.path))
  const first = inside[0]?.file.path
  return inside.flatMap((place) => [
    ...(place.use.typeOnly || place.use.form !== 'static'
      ? []
      : [
          finding(place, `${home.name} is loaded with its importer`, 'Write `await import(…)` where it is first used.'),
        ]),
    ...(place.file.path === first
      ? []
      : [
          finding(
            place,
            `${home.name} is imported by a second file`,
            `${first} has it: export from there what is needed.`,
          ),
        ]),
  ])
}

/** Whoever imports a door loads what is behind it. */
function openDoors(home: ImportHome, places: readonly Place[], sources: readonly RepoFile[]): Finding[] {
  const doors = new Set(places.filter(({ use }) => use.form === 'export' && !use.typeOnly).map(({ file }) => file.path))
  if (doors.size === 0) return []
  return sources
    .flatMap((file) => importsOf(file).map((use) => ({ file, use })))
    .filter(({ file, use }) => doors.has(posix.join(posix.dirname(file.path), use.specifier)))
    .filter(({ use }) => !use.typeOnly && use.form !== 'dynamic')
    .map((place) =>
      finding(place, `${home.name} is loaded with its importer`, 'Write `await import(…)` where it is first used.'),
    )
}
