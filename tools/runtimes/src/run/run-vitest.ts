import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { TestSet } from '../data/suites.ts'
import { type Judgment, judgeVitest, withoutReport } from '../report/judge-vitest.ts'
import { runCommand } from './run-command.ts'

/** Runs Vitest itself under another Node, whose `node` is the first on the path of whatever a test starts. */
export async function runVitest(binary: string, repository: string, { projects, filters }: TestSet): Promise<Judgment> {
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-runtimes-'))
  try {
    const report = join(folder, 'report.json')
    const args = ['run', '--config', 'vitest.workspace.ts', '--reporter=json', `--outputFile=${report}`]
    const end = await runCommand(
      binary,
      ['node_modules/vitest/vitest.mjs', ...args, ...projects.flatMap((project) => ['--project', project]), ...filters],
      {
        cwd: repository,
        env: { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env['PATH'] ?? ''}` },
        longestMs: 1_800_000,
      },
    )
    if (!existsSync(report)) return withoutReport(end)
    return judgeVitest(readFileSync(report, 'utf8'), repository, end)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
