import { findBinary } from '../binary/find-binary.ts'
import { chooseFiles } from '../bundle/choose-files.ts'
import { differences } from '../data/differences.ts'
import type { Runtime } from '../data/runtimes.ts'
import type { TestSet } from '../data/suites.ts'
import { judgeFiles } from '../report/judge-files.ts'
import type { RuntimeReport } from '../report/runtime-report.ts'
import { runScript } from './run-script.ts'
import { runVitest } from './run-vitest.ts'
import { runWorkerd } from './run-workerd.ts'

/**
 * Runs the tests on one runtime.
 *
 * @param repository - where the repository stands, with `/` at its end
 */
export async function runRuntime(runtime: Runtime, repository: string, set: TestSet): Promise<RuntimeReport> {
  const { title, way, name } = runtime
  const found = findBinary(runtime)
  if ('problem' in found) {
    return { title, passed: 0, failed: [], notApplicable: [], notRun: [], problems: [found.problem] }
  }
  const { path, version } = found
  if (way === 'vitest') {
    return { title, version, notRun: [], ...(await runVitest(path, repository, set)) }
  }
  const { files, notRun } = chooseFiles(repository, set.files)
  const run = way === 'workerd' ? runWorkerd : runScript
  const { reports, problem } = await run(runtime, path, repository, files)
  const foretold = differences.filter((row) => row.runtime === 'all' || row.runtime === name)
  const judged = judgeFiles(files, reports, foretold)
  const problems = problem === undefined ? judged.problems : [...judged.problems, problem]
  return { title, version, notRun, ...judged, problems }
}
