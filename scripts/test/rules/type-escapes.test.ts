import { describe, expect, it } from 'vitest'
import { typeEscapes } from '../../rules/type-escapes.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) => typeEscapes(virtualFiles({ 'packages/core/src/a.ts': text }))

describe('type escapes', () => {
  it('passes the word in prose and in names, and an error that a test expects', () => {
    expect(check("/** any value */\nexport const any = 'any'\n// @ts-expect-error not assignable\nfoo(1)")).toEqual([])
  })

  it.each(['const a: any = 1', 'const a = 1 as any', 'type A = Record<string, any>'])('refuses %s', (text) => {
    const [finding] = check(`\n${text}`)
    expect(finding?.text).toBe('the type `any`')
    expect(finding?.line).toBe(2)
  })

  it.each(['ignore', 'nocheck'])('refuses a comment that says ts-%s', (word) => {
    const [finding] = check(`// @ts-${word}\nconst a = 1`)
    expect(finding?.text).toBe('a comment that silences the compiler')
  })
})
