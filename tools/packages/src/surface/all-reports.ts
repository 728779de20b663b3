import { publishedPackages } from '../workspace/published-package.ts'
import { createSurfaceReader } from './read-surface.ts'
import { reportPath } from './report-path.ts'
import { readSources } from './source-program.ts'
import { surfaceReport } from './surface-report.ts'

/** The report of every entry of every package, by its path from the root of the repository. */
export function allReports(root: string): ReadonlyMap<string, string> {
  const packages = publishedPackages(root)
  const surfaceOf = createSurfaceReader(root, readSources(root, packages), packages)
  return new Map(
    packages.flatMap((one) =>
      one.entries.map((entry) => [reportPath(one, entry), surfaceReport(surfaceOf(one, entry))] as const),
    ),
  )
}
