import { availableParallelism } from 'node:os'
import { workspacePackages } from '../repository/manifest.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { checkTypes } from './check-types.ts'
import { comparePrints } from './compare-prints.ts'
import type { Example, ExampleProblem } from './example.ts'
import { examplesOf } from './examples-of.ts'
import { hostOf } from './host-of.ts'
import { runExample } from './run-example.ts'
import { removeExamples, type WrittenExample, writeExamples } from './write-examples.ts'

/** What became of all examples. */
export interface ExamplesReport {
  /** Found. */
  readonly total: number
  /** Of these, run; the others are marked `no-run`, or do not compile. */
  readonly run: number
  readonly problems: readonly ExampleProblem[]
}

/**
 * Type-checks every example, runs it, and holds what it prints against its comments.
 *
 * @param root - absolute path of the checkout; a folder `.examples` stands in its packages meanwhile
 */
export async function checkExamples(root: string, files: readonly RepoFile[]): Promise<ExamplesReport> {
  const packages = workspacePackages(files)
  const placed = examplesOf(files).map((example) => ({ example, host: hostOf(example, packages) }))
  const homeless = placed.filter(({ host }) => host === undefined).map(({ example }) => withoutHost(example))
  const hosted = placed.flatMap(({ example, host }) => (host === undefined ? [] : [{ example, host }]))
  try {
    const written = writeExamples(root, hosted)
    const ofTypes = checkTypes(root, written)
    // What does not compile is not run: its failure would only say the same again.
    const broken = new Set(ofTypes.map(({ example }) => example))
    const running = written.filter(({ example }) => example.runs && !broken.has(example))
    const ofRuns = await runAll(running)
    return {
      total: placed.length,
      run: running.length,
      problems: [...homeless, ...ofTypes.map(({ problem }) => problem), ...ofRuns],
    }
  } finally {
    removeExamples(root, new Set(hosted.map(({ host }) => host)))
  }
}

const withoutHost = ({ path, line }: Example): ExampleProblem => ({
  path,
  line,
  text: 'no package of the workspace depends on everything that is imported here',
})

async function runAll(written: readonly WrittenExample[]): Promise<ExampleProblem[]> {
  const waiting = [...written]
  const problems: ExampleProblem[] = []
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) problems.push(...(await runOne(next)))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return problems
}

async function runOne({ example, file }: WrittenExample): Promise<ExampleProblem[]> {
  const run = await runExample(file)
  if ('prints' in run) return comparePrints(example, run.prints)
  return [{ path: example.path, line: example.line, text: `it fails: ${run.failure}` }]
}
