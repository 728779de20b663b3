import { describe, expect, it } from 'vitest'
import { consoleOutput } from '../../rules/console-output.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (path: string, text: string) => consoleOutput(virtualFiles({ [path]: text }))

describe('console output', () => {
  it('passes examples in docstrings, scripts of a package, and what is no package', () => {
    expect(check('packages/core/src/a.ts', '/** console.log(1) // 1 */\nexport const a = 1')).toEqual([])
    expect(check('packages/core/scripts/generate.ts', 'console.log(1)')).toEqual([])
    expect(check('examples/demo/src/main.ts', 'console.log(1)')).toEqual([])
  })

  it.each(['log', 'error', 'debug'])('refuses console.%s', (name) => {
    const [finding] = check('packages/core/src/a.ts', `\nconsole.${name}('a')`)
    expect(finding?.text).toBe('a package prints to the console')
    expect(finding?.line).toBe(2)
  })
})
