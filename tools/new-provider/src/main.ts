/** Lays out the package of another gateway: `pnpm new:provider acme-pay`. What to write next is what its tests say. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newProvider } from './new-provider.ts'
import { nextSteps } from './next-steps.ts'
import { readTemplate } from './read-template.ts'

const root = join(import.meta.dirname, '../../..')
const name = process.argv.slice(2).find((argument) => argument !== '--') ?? ''
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
const shared = listed
  .split('\n')
  .filter((path) => /^(?:scripts|tools)\/.+\.ts$|^packages\/[^/]+\/package\.json$/.test(path))

try {
  const existing = shared.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const files = newProvider(name, readTemplate(), existing)
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  execFileSync('biome', ['check', '--write', ...files.map(({ path }) => path)], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  console.log(`${files.length} files\n\n${nextSteps(name)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The package could not be laid out.')
  process.exitCode = 1
}
