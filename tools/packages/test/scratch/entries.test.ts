import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { entryProblems } from '../../src/scratch/check-entries.ts'
import { inTurns } from '../../src/scratch/in-turns.ts'
import { listedValues } from '../../src/surface/listed-values.ts'
import { publishedPackages } from '../../src/workspace/published-package.ts'
import { root } from '../../src/workspace/root.ts'

describe('the consumers', () => {
  it('use every entry of every package', () => {
    const folder = join(import.meta.dirname, '../../consumers')
    const used = new Set(
      globSync('*/*.{ts,cts}', { cwd: folder })
        .map((path) => readFileSync(join(folder, path), 'utf8'))
        .flatMap((text) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName)),
    )
    const entries = publishedPackages(root).flatMap((one) => one.entries.map(({ specifier }) => specifier))
    expect(entries.length).toBeGreaterThan(20)
    expect(entries.filter((entry) => !used.has(entry))).toEqual([])
  })
})

describe('an entry', () => {
  const entry = '@three-ds/ground'

  it('exports what its report lists, whichever way it is loaded', () => {
    expect(entryProblems(entry, ['b', 'a'], { entry, required: ['a', 'b'], imported: ['a', 'b'] })).toEqual([])
  })

  it('shows a name that only one way gives, and one that no report lists', () => {
    expect(
      entryProblems(entry, ['a'], { entry, required: ['a'], imported: ['a', 'b'] }).map(({ text }) => text),
    ).toEqual([
      'require() of @three-ds/ground gives other names than import does.',
      '@three-ds/ground exports other names than its report lists. Run `pnpm generate`, and build anew.',
    ])
  })

  it('has its values read off its report', () => {
    expect(listedValues('# x\n\n## Values (2)\n\n- `a`\n- `b`\n\n## Types (1)\n\n- `C`\n')).toEqual(['a', 'b'])
    expect(listedValues('# x\n\n## Types (1)\n\n- `C`\n')).toEqual([])
  })
})

describe('work in turns', () => {
  it('answers in order, and never has more under way than allowed', async () => {
    let under = 0
    let most = 0
    const answers = await inTurns([1, 2, 3, 4, 5], 2, async (item) => {
      under += 1
      most = Math.max(most, under)
      await Promise.resolve()
      under -= 1
      return item * 10
    })
    expect(answers).toEqual([10, 20, 30, 40, 50])
    expect(most).toBe(2)
  })
})
