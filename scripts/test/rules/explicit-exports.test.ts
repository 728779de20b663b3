import { describe, expect, it } from 'vitest'
import { explicitExports } from '../../rules/explicit-exports.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) => explicitExports(virtualFiles({ 'packages/core/src/index.ts': text }))

describe('explicit exports', () => {
  it('passes names', () => {
    expect(check("export { a, type B } from './a.ts'\nexport type { C } from './c.ts'")).toEqual([])
  })

  it.each(["export * from './a.ts'", "export * as a from './a.ts'", "export type * from './a.ts'"])(
    'refuses %s',
    (text) => {
      const [finding] = check(text)
      expect(finding?.text).toBe('a whole module is exported')
      expect(finding?.path).toBe('packages/core/src/index.ts')
    },
  )
})
