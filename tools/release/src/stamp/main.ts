/**
 * Writes into every manifest where its source is, from what the code host tells a workflow: `pnpm release:stamp`. Only a release does it,
 * and nothing of it is committed: a fork then publishes its own address.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.ts'
import { stampRepository } from './stamp-repository.ts'

const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = process.env
if (repository === undefined) {
  console.error('GITHUB_REPOSITORY is not set: owner/name. A workflow sets it.')
  process.exitCode = 2
} else {
  const paths = globSync('packages/*/package.json', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  for (const path of paths) {
    const stamped = stampRepository(readFileSync(join(root, path), 'utf8'), `${server}/${repository}`, dirname(path))
    writeFileSync(join(root, path), stamped)
  }
  console.log(`${paths.length} manifests lead to ${repository}`)
}
