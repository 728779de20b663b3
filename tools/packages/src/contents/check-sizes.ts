import type { Tarball } from '../tarball/tarball.ts'
import type { PackageProblem } from './problem.ts'
import { sizeLimits } from './sizes.ts'

/** Sizes of one package, in kilobytes (1,000 bytes), rounded up. */
export interface PackageSize {
  readonly packed: number
  readonly unpacked: number
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)

/** What is downloaded, and what lies on disk. */
export const sizeOf = ({ packedBytes, files }: Tarball): PackageSize => ({
  packed: kilobytes(packedBytes),
  unpacked: kilobytes([...files.values()].reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0)),
})

/** No package grows unnoticed. */
export function checkSizes(tarball: Tarball, limits = sizeLimits): readonly PackageProblem[] {
  const limit = limits[tarball.name]
  if (limit === undefined) return [{ package: tarball.name, text: 'it has no limit of size. Add one to sizes.ts.' }]
  const size = sizeOf(tarball)
  return (['packed', 'unpacked'] as const)
    .filter((kind) => size[kind] > limit[kind])
    .map((kind) => ({
      package: tarball.name,
      text: `${kind} it has ${size[kind]} kB, where ${limit[kind]} are allowed. Find what grew, or raise the limit.`,
    }))
}
