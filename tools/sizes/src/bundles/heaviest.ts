import { partOf } from './part-of.ts'

/** A part of a bundle and its minified bytes. */
export interface PartWeight {
  readonly part: string
  readonly bytes: number
}

/** The parts of a bundle that weigh most, heaviest first. */
export function heaviest(inputs: Readonly<Record<string, number>>, count: number): PartWeight[] {
  const parts = new Map<string, number>()
  for (const [path, bytes] of Object.entries(inputs)) {
    const part = partOf(path)
    parts.set(part, (parts.get(part) ?? 0) + bytes)
  }
  return [...parts]
    .map(([part, bytes]) => ({ part, bytes }))
    .sort((a, b) => b.bytes - a.bytes || (a.part < b.part ? -1 : 1))
    .slice(0, count)
}
