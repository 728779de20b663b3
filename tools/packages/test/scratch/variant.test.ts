import { describe, expect, it } from 'vitest'
import { tsconfigOf } from '../../src/scratch/tsconfig-of.ts'
import { allVariants, nameOf, pairedVariants, type Variant } from '../../src/scratch/variant.ts'

const choices = (one: Variant) => [one.compiler, one.resolution, one.globals, String(one.exactOptionalPropertyTypes)]

const pairsOf = (variants: readonly Variant[]): ReadonlySet<string> =>
  new Set(
    variants.flatMap((one) =>
      choices(one).flatMap((a, at) => choices(one).flatMap((b, other) => (other > at ? [`${at} ${a}, ${b}`] : []))),
    ),
  )

describe('the ways to compile', () => {
  it('are all different', () => {
    expect(new Set(allVariants.map(nameOf)).size).toBe(3 * 2 * 4 * 2)
  })

  it('are paired so that any two choices meet', () => {
    const wanted = pairsOf(allVariants.filter(({ globals }) => globals !== 'both'))
    expect([...wanted].filter((pair) => !pairsOf(pairedVariants).has(pair))).toEqual([])
  })

  it('begin with the one that is run: CommonJS and servers are in it', () => {
    const [first] = pairedVariants
    expect(first && tsconfigOf(first).include).toEqual(['consumers/portable', 'consumers/node', 'consumers/commonjs'])
  })

  it('type no globals where none are wanted', () => {
    const options = tsconfigOf({
      compiler: 'typescript',
      resolution: 'bundler',
      globals: 'none',
      exactOptionalPropertyTypes: true,
    })
    expect(options.compilerOptions.lib).toEqual(['ES2023'])
    expect(options.compilerOptions.types).toEqual([])
    expect(options.include).toEqual(['consumers/portable'])
  })
})
