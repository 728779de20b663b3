import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentsOf } from '../../source/comments-of.ts'

const of = (text: string) => commentsOf({ path: 'a.ts', text })

describe('comments', () => {
  it('are found before, behind and after code, each once, with their line', () => {
    const text = '#!/usr/bin/env node\n// first\n/** doc */\nconst a = 1 // behind\nfoo(/* inside */)\n// last'
    expect(of(text)).toEqual([
      { text: '// first', line: 2 },
      { text: '/** doc */', line: 3 },
      { text: '// behind', line: 4 },
      { text: '/* inside */', line: 5 },
      { text: '// last', line: 6 },
    ])
  })

  it('are not found in strings, templates and expressions', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(of(`const a = ${JSON.stringify(`// ${text}`)}`)).toEqual([])
      }),
    )
    expect(of(['const a = `// a $', '{b} // c`\nconst d = /[/][/] e/'].join(''))).toEqual([])
  })
})
