import { reportMark } from '../bundle/suite-entry.ts'
import type { FileReport } from './file-report.ts'

/** The reports among what a runtime printed. Its bundle is our own, so the lines are what they say. */
export const readFileReports = (output: string): FileReport[] =>
  output.split('\n').flatMap((line) => {
    const at = line.indexOf(reportMark)
    return at < 0 ? [] : [JSON.parse(line.slice(at + reportMark.length)) as FileReport]
  })
