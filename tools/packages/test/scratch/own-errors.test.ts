import { describe, expect, it } from 'vitest'
import { sortErrors } from '../../src/scratch/own-errors.ts'

describe('errors of a compiler', () => {
  it.each([
    'consumers/portable/core.ts(1,2): error TS2304: Cannot find name.',
    'node_modules/.pnpm/@three-ds+core@file+x/node_modules/@three-ds/core/dist/index.d.ts(1,2): error TS2304: x',
    'node_modules/.pnpm/three-ds@file+x/node_modules/three-ds/dist/index.d.ts(1,2): error TS2304: x',
    "error TS2688: Cannot find type definition file for 'node'.",
  ])('are ours: %s', (line) => {
    expect(sortErrors(`${line}\n`)).toEqual({ own: [line], others: 0 })
  })

  it('are those of others in their declarations', () => {
    const line = 'node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.d.cts(194,117): error TS2304: x'
    expect(sortErrors(`${line}\n  more of it\n${line}\n`)).toEqual({ own: [], others: 2 })
  })

  it('keep what is said below them', () => {
    const { own } = sortErrors('consumers/a.ts(1,2): error TS1: one\n  why\nconsumers/a.ts(2,2): error TS2: two\n')
    expect(own).toEqual(['consumers/a.ts(1,2): error TS1: one\n  why', 'consumers/a.ts(2,2): error TS2: two'])
  })
})
