import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleSuite } from '../bundle/bundle-suite.ts'
import { needNode } from '../bundle/needs-node.ts'
import type { Runtime } from '../data/runtimes.ts'
import { readFileReports } from '../report/read-file-reports.ts'
import type { BundleRun } from './bundle-run.ts'
import { runCommand } from './run-command.ts'
import { type WorkerPlan, workerdConfig } from './workerd-config.ts'

/** Runs the files in two workers: one without anything of Node, and one with it, for the tests that use it. */
export async function runWorkerd(
  { flags }: Runtime,
  binary: string,
  repository: string,
  files: readonly string[],
): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-runtimes-'))
  try {
    const { inputs } = await bundleSuite(repository, files, 'workerd')
    const node = needNode(files, inputs, (path) => readFileSync(repository + path, 'utf8'))
    const plans: WorkerPlan[] = []
    for (const withNode of [false, true]) {
      const own = files.filter((file) => node.has(file) === withNode)
      if (own.length === 0) continue
      const name = withNode ? 'node' : 'plain'
      writeFileSync(join(folder, `${name}.mjs`), (await bundleSuite(repository, own, 'workerd')).code)
      plans.push({ name, module: `${name}.mjs`, node: withNode })
    }
    writeFileSync(join(folder, 'config.capnp'), workerdConfig(plans))
    const end = await runCommand(binary, [...flags, 'config.capnp'], { cwd: folder, longestMs: 1_800_000 })
    return { reports: readFileReports(end.output), ...(end.code === 0 ? {} : { problem: end.errors.slice(-2_000) }) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
