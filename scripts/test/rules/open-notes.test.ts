import { describe, expect, it } from 'vitest'
import { openNotes } from '../../rules/open-notes.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (path: string, text: string) => openNotes(virtualFiles({ [path]: text }))

describe('open notes', () => {
  it('passes the word where it is none: in a text, in a name', () => {
    expect(check('packages/core/src/a.ts', "export const TODO = 'TODO'")).toEqual([])
  })

  it('refuses one in a comment, at its own line', () => {
    const [finding] = check('packages/core/src/a.ts', '/**\n * What.\n * TODO: more\n */\nexport const a = 1')
    expect(finding?.text).toBe('a note about work that is not done')
    expect(finding?.line).toBe(3)
  })

  it('refuses one behind code, at the end of a file, and in a README', () => {
    expect(check('packages/core/src/a.ts', 'export const a = 1 // FIXME')).toHaveLength(1)
    expect(check('packages/core/src/a.ts', 'export const a = 1\n// FIXME')).toHaveLength(1)
    expect(check('packages/core/README.md', '# Core\n\nTODO')).toMatchObject([{ line: 3 }])
  })
})
