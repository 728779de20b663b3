import { globSync, readFileSync } from 'node:fs'

const root = new URL('../../../../', import.meta.url)

/** Verbs by which a function of the family says that it reads something. */
const reading = /^(?:parse|decode|read|verify|to)[A-Z]/

interface Entry {
  readonly '@three-ds/source'?: string
}

/** Named as if they read; they write what is ours: no text of a stranger goes in. */
const writers: ReadonlySet<string> = new Set(['toOpenMetrics'])

/** A function of some entry of some package whose name says that it reads something. */
export interface ExportedReader {
  /** `@three-ds/core`, without the entry: several entries may export the same function. */
  readonly package: string
  readonly name: string
}

/** Every such function that the packages export, taken from their manifests. */
export async function exportedReaders(): Promise<readonly ExportedReader[]> {
  const found = new Map<string, ExportedReader>()
  for (const path of globSync('packages/*/package.json', { cwd: root }).sort()) {
    // The cast: manifests of this repository, which the rules of the house have checked.
    const { name, exports = {} } = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {
      readonly name: string
      readonly exports?: Readonly<Record<string, Entry | string>>
    }
    for (const entry of Object.values(exports)) {
      const source = typeof entry === 'string' ? undefined : entry['@three-ds/source']
      if (source === undefined) continue
      const module: Readonly<Record<string, unknown>> = await import(
        new URL(path.replace('package.json', source), root).href
      )
      for (const [exported, value] of Object.entries(module)) {
        if (typeof value !== 'function' || !reading.test(exported) || writers.has(exported)) continue
        found.set(`${name} ${exported}`, { package: name, name: exported })
      }
    }
  }
  return [...found.values()]
}
