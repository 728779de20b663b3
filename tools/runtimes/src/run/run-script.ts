import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSuite } from '../bundle/bundle-suite.ts'
import type { Runtime } from '../data/runtimes.ts'
import { readFileReports } from '../report/read-file-reports.ts'
import type { BundleRun } from './bundle-run.ts'
import { runCommand } from './run-command.ts'

/** Runs the files as one script. */
export async function runScript(
  { flags }: Runtime,
  binary: string,
  repository: string,
  files: readonly string[],
): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-runtimes-'))
  try {
    const script = join(folder, 'suite.mjs')
    writeFileSync(script, (await bundleSuite(repository, files, 'at-once')).code)
    const end = await runCommand(binary, [...flags, script], { cwd: folder, longestMs: 1_800_000 })
    return { reports: readFileReports(end.output), ...(end.code === 0 ? {} : { problem: end.errors.slice(-2_000) }) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
