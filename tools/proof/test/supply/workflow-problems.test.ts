import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../../src/supply/published-folders.ts'
import { workflowProblems } from '../../src/supply/workflow-problems.ts'

const commit = 'f'.repeat(40)
const release = `name: Release
permissions:
  contents: read
jobs:
  publish:
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@${commit}
      - run: pnpm --recursive publish --access public
`

describe('a workflow that publishes', () => {
  it('passes with an id-token, with permissions said, and with actions taken by commit', () => {
    expect(workflowProblems(release)).toEqual([])
  })

  it.each([
    ['no id-token', release.replace('      id-token: write\n', ''), 'id-token'],
    ['no permissions at its top', release.replace('permissions:\n  contents: read\n', ''), 'at its top'],
    ['an action by tag', release.replace(commit, 'v4'), 'actions/checkout is taken by its commit'],
    [
      'an action by branch',
      release.replace(`actions/checkout@${commit}`, 'changesets/action@main'),
      'changesets/action',
    ],
    ['every permission', release.replace('permissions:\n      contents: read', 'permissions: write-all'), 'everything'],
    ['provenance switched off', `${release}    env:\n      NPM_CONFIG_PROVENANCE: false\n`, 'switched on'],
    ['provenance switched off in the call', `${release}      - run: npm publish --provenance=false\n`, 'switched on'],
  ])('is told of %s', (_, text, problem) => {
    expect(workflowProblems(text)).toHaveLength(1)
    expect(workflowProblems(text)[0]).toContain(problem)
  })

  it('is what these demands are for: one that only checks needs no id-token', () => {
    expect(workflowProblems('permissions:\n  contents: read\njobs: {}\n')).toEqual([])
    expect(workflowProblems('permissions: write-all\n')).toEqual(['no job may do everything'])
  })
})

const workflows = globSync('.github/workflows/*.yml', { cwd: repositoryRoot })

describe('our workflows', () => {
  it('are there', () => {
    expect(workflows).toContain('.github/workflows/ci.yml')
  })

  it.each(workflows)('%s is as it should be', (path) => {
    expect(workflowProblems(readFileSync(join(repositoryRoot, path), 'utf8'))).toEqual([])
  })
})
