import { describe, expect, it } from 'vitest'
import { releaseProblems } from '../../src/dry-run/release-problems.ts'

const one = { name: '@three-ds/core', version: '0.1.0' }
const log = { package: '@three-ds/core', text: '# @three-ds/core\n\n## 0.1.0\n\n### Minor Changes\n\n- First.\n' }

describe('a release that was made up', () => {
  it('has no problems where all is well', () => {
    expect(releaseProblems([one], [log], [])).toEqual([])
  })

  it('has one version', () => {
    expect(releaseProblems([one, { ...one, version: '0.2.0' }], [log], [])).toEqual([
      'the packages have 2 versions, where the family has one',
    ])
  })

  it('uses up every changeset', () => {
    expect(releaseProblems([one], [log], ['.changeset/x.md'])).toEqual(['.changeset/x.md was not used up'])
  })

  it('has a changelog for every package, which tells of changes alone', () => {
    expect(releaseProblems([one], [], [])).toEqual(['@three-ds/core has no changelog'])
    const noisy = { ...log, text: `${log.text}- Updated dependencies [0c258fd]\n- 0c258fd: First.\n` }
    expect(releaseProblems([one], [noisy], [])).toEqual([
      'the changelog of @three-ds/core lists packages instead of changes',
      'the changelog of @three-ds/core names commits',
    ])
  })
})
