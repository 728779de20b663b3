import { join } from 'node:path'
import ts from 'typescript'
import type { PackageEntry, PublishedPackage } from '../workspace/published-package.ts'
import { type Declared, declaredIn, sourceOf } from './declared.ts'
import { referencesOf } from './references-of.ts'
import type { SourceProgram } from './source-program.ts'
import type { EntrySurface, SurfacePart } from './surface.ts'

/** A declaration's place: the absolute path of its source, and its name there. */
interface Place {
  readonly path: string
  readonly name: string
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/** Declarations by place, each file read once for all entries. */
function createLookup({ declarations }: SourceProgram) {
  const files = new Map<string, ReadonlyMap<string, Declared>>()
  const namesIn = (path: string): ReadonlyMap<string, Declared> => {
    const file = declarations.get(path)
    const known = files.get(path) ?? (file === undefined ? new Map() : declaredIn(path, file))
    files.set(path, known)
    return known
  }
  /** Follows imports to where the name is declared. */
  const resolve = ({ path, name }: Place): (Place & { readonly statements: readonly ts.Statement[] }) | undefined => {
    const declared = namesIn(path).get(name)
    if (declared === undefined) return undefined
    return declared.kind === 'here' ? { path, name, statements: declared.statements } : resolve(declared)
  }
  return resolve
}

const keyOf = ({ path, name }: Place): string => `${path}#${name}`

/** Reads what users of an entry see, from the declarations of its package. */
export function createSurfaceReader(root: string, sources: SourceProgram, packages: readonly PublishedPackage[]) {
  const checker = sources.program.getTypeChecker()
  const resolve = createLookup(sources)

  function exportsOf({ folder }: PublishedPackage, { source }: PackageEntry) {
    const path = join(root, folder, source)
    const file = sources.program.getSourceFile(path)
    const symbol = file && checker.getSymbolAtLocation(file)
    if (symbol === undefined) throw new Error(`${path} exports nothing.`)
    return byName(
      checker.getExportsOfModule(symbol).map((exported) => {
        const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
        const isValue = (target.flags & ts.SymbolFlags.Value) !== 0
        const declaredIn = target.declarations?.[0]?.getSourceFile().fileName ?? ''
        return { name: exported.name, isValue, place: { path: declaredIn, name: target.name } }
      }),
    )
  }

  /** The first entry that exports a thing has its declaration; others only name that entry. */
  const homes = new Map<string, string>()
  for (const one of packages) {
    for (const entry of one.entries) {
      for (const { place } of exportsOf(one, entry)) {
        if (!homes.has(keyOf(place))) homes.set(keyOf(place), entry.specifier)
      }
    }
  }

  function mentionedBy(parts: readonly (SurfacePart & Place)[]): readonly SurfacePart[] {
    const seen = new Set(parts.map(keyOf))
    const found: SurfacePart[] = []
    const queue = [...parts]
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      for (const reference of part.statements.flatMap(referencesOf)) {
        const path = 'specifier' in reference ? sourceOf(part.path, reference.specifier) : part.path
        const target = path === undefined ? undefined : resolve({ path, name: reference.name })
        if (target === undefined || seen.has(keyOf(target)) || homes.has(keyOf(target))) continue
        seen.add(keyOf(target))
        found.push(target)
        queue.push(target)
      }
    }
    return byName(found)
  }

  return (one: PublishedPackage, entry: PackageEntry): EntrySurface => {
    const all = exportsOf(one, entry)
    const homeOf = (place: Place): string => homes.get(keyOf(place)) ?? entry.specifier
    const exported = all.flatMap(({ name, place }): (SurfacePart & Place)[] => {
      const declared = homeOf(place) === entry.specifier ? resolve(place) : undefined
      return declared === undefined ? [] : [{ ...declared, exportedAs: name }]
    })
    return {
      specifier: entry.specifier,
      names: all.map(({ name, isValue }) => ({ name, isValue })),
      exported,
      mentioned: mentionedBy(exported),
      handedOn: all
        .map(({ name, place }) => ({ name, from: homeOf(place) }))
        .filter(({ from }) => from !== entry.specifier),
    }
  }
}
