import type { FileReport } from '../report/file-report.ts'

/** What came out of one run of a bundle. */
export interface BundleRun {
  readonly reports: readonly FileReport[]
  /** The end of what it printed as an error, where it ended badly. */
  readonly problem?: string
}
