/** Writes the public surface of every package down: `pnpm generate`. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../workspace/root.ts'
import { allReports } from './all-reports.ts'

const reports = allReports(root)
for (const path of globSync('packages/*/api/*.api.md', { cwd: root })) {
  if (!reports.has(path.replaceAll('\\', '/'))) rmSync(join(root, path))
}
for (const [path, text] of reports) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
console.log(`${reports.size} reports of the public surface`)
