import { describe, expect, it } from 'vitest'
import { importsOf } from '../../source/imports-of.ts'

const of = (text: string) => importsOf({ path: 'a.ts', text })

describe('imports', () => {
  it.each([
    ["import 'a'", { form: 'static', typeOnly: false }],
    ["import a from 'a'", { form: 'static', typeOnly: false }],
    ["import type { A } from 'a'", { form: 'static', typeOnly: true }],
    // Leaves `import 'a'` behind at run time.
    ["import { type A } from 'a'", { form: 'static', typeOnly: false }],
    ["import * as b from 'a'", { form: 'static', typeOnly: false, namespace: 'b' }],
    ["export { b } from 'a'", { form: 'export', typeOnly: false }],
    ["export type { B } from 'a'", { form: 'export', typeOnly: true }],
    ["export * from 'a'", { form: 'export', typeOnly: false }],
    ["const b = async () => import('a')", { form: 'dynamic', typeOnly: false }],
    ['const b = import(`a`)', { form: 'dynamic', typeOnly: false }],
    ["let b: import('a').B", { form: 'static', typeOnly: true }],
  ])('are read from %s', (text, use) => {
    expect(of(`\n${text}`)).toEqual([{ specifier: 'a', line: 2, ...use }])
  })

  it.each(['export { b }', 'const b = import(name)', "// import 'a'", 'const b = "import \'a\'"'])(
    'are not read from %s',
    (text) => {
      expect(of(text)).toEqual([])
    },
  )
})
