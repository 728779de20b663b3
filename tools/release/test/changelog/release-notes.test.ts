import { describe, expect, it } from 'vitest'
import changelog from '../../src/changelog/changelog-lines.ts'
import { releaseNotes } from '../../src/changelog/release-notes.ts'

const core = `# @three-ds/core

## 0.2.0

### Minor Changes

- Explains more.
  In two lines.

### Patch Changes

- Shared by two.

## 0.1.0

### Minor Changes

- First release.
`

const finaro = '# @three-ds/finaro\n\n## 0.2.0\n\n### Patch Changes\n\n- Shared by two.\n- Its own.\n'
const browser = '# @three-ds/browser\n\n## 0.2.0\n'

const changelogs = [
  { package: '@three-ds/core', text: core },
  { package: '@three-ds/finaro', text: finaro },
  { package: '@three-ds/browser', text: browser },
]

describe('the notes of a release', () => {
  const notes = releaseNotes('0.2.0', changelogs)

  it('tell what is new before what is repaired', () => {
    expect(notes.indexOf('Explains more.')).toBeLessThan(notes.indexOf('## Repaired and improved'))
  })

  it('tell a change once, with every package that has it', () => {
    expect(notes.split('Shared by two.')).toHaveLength(2)
    expect(notes).toContain('- **@three-ds/core**, **@three-ds/finaro**: Shared by two.')
  })

  it('tell a change where it weighs most', () => {
    const both = releaseNotes('0.2.0', [
      { package: 'a', text: '## 0.2.0\n\n### Patch Changes\n\n- Same.\n' },
      { package: 'b', text: '## 0.2.0\n\n### Minor Changes\n\n- Same.\n' },
    ])
    expect(both).toBe('## New, or different in a way that may need you\n\n- **b**, **a**: Same.\n')
  })

  it('keep the lines of a change together', () => {
    expect(notes).toContain('- **@three-ds/core**: Explains more.\n  In two lines.\n')
  })

  it('tell of one version only', () => {
    expect(notes).not.toContain('First release.')
    expect(releaseNotes('0.1.0', changelogs)).toContain('First release.')
  })

  it('say so where users notice nothing', () => {
    expect(releaseNotes('0.2.0', [{ package: '@three-ds/browser', text: browser }])).toBe(
      'No change that users notice.\n',
    )
  })

  it('do not exist for a version that no changelog knows', () => {
    expect(() => releaseNotes('9.9.9', changelogs)).toThrow('No changelog has a version 9.9.9.')
    expect(() => releaseNotes('0.2', changelogs)).toThrow('No changelog has a version 0.2.')
  })
})

describe('a line of a changelog', () => {
  it('is what its author wrote, as one item, without the id of a commit', () => {
    expect(changelog.getReleaseLine({ summary: 'One.\nTwo.\n\nThree.\n' })).toBe('- One.\n  Two.\n\n  Three.')
  })

  it('is none for a package that only goes along', () => {
    expect(changelog.getDependencyReleaseLine()).toBe('')
  })
})
