import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allReports } from '../../src/surface/all-reports.ts'

const source = (path: string) => ({ '@three-ds/source': `./src/${path}`, types: './dist', default: './dist' })

const manifest = (name: string, exports: object) => JSON.stringify({ name, version: '0.0.0', type: 'module', exports })

const family = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      module: 'NodeNext',
      lib: ['ES2023'],
      strict: true,
      rewriteRelativeImportExtensions: true,
      customConditions: ['@three-ds/source'],
    },
  }),
  'packages/ground/package.json': manifest('ground', {
    '.': source('index.ts'),
    './more': source('more/index.ts'),
    './package.json': './package.json',
  }),
  'packages/ground/src/index.ts': `
export { describe, type Words } from './describe.ts'
export { letters as groundLetters } from './letters.ts'
`,
  'packages/ground/src/describe.ts': `
import type { Hidden } from './hidden.ts'
/** Words. */
export interface Words { readonly text: string }
/** Describes. */
export const describe = (hidden: Hidden): Words => ({ text: hidden.inner })
export const internal = 1
`,
  'packages/ground/src/hidden.ts':
    'export interface Hidden { readonly inner: string }\nexport interface Unused { readonly a: 1 }\n',
  'packages/ground/src/letters.ts': "export const letters = { list: ['Y', 'N', ''] as ('Y' | 'N' | '')[] }\n",
  'packages/ground/src/more/index.ts':
    "export { describe } from '../describe.ts'\nexport const more = (): number => 1\n",
}

function reportsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-surface-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return allReports(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const main = 'packages/ground/api/index.api.md'

describe('the report of a public surface', () => {
  const reports = reportsOf(family)

  it('is one for each entry that runs', () => {
    expect([...reports.keys()]).toEqual([main, 'packages/ground/api/more.api.md'])
  })

  it('lists the names, values apart from types', () => {
    expect(reports.get(main)).toContain(
      '## Values (2)\n\n- `describe`\n- `groundLetters`\n\n## Types (1)\n\n- `Words`\n',
    )
  })

  it('prints the declarations, without comments, under the name that users import', () => {
    expect(reports.get(main)).toContain('interface Words {\n    readonly text: string;\n}')
    expect(reports.get(main)).toContain('// exported as groundLetters\nconst letters')
    expect(reports.get(main)).not.toContain('Describes.')
  })

  it('sorts the literals of an inferred union, which the compiler does not', () => {
    expect(reports.get(main)).toContain("('' | 'N' | 'Y')[]".replaceAll("'", '"'))
  })

  it('prints what a signature mentions, although it has no name outside', () => {
    expect(reports.get(main)).toContain('## Mentioned in them, not exported\n\n```ts\ninterface Hidden {')
  })

  it('leaves out what nobody can reach', () => {
    expect(reports.get(main)).not.toMatch(/internal|Unused/)
  })

  it('prints a declaration once, and names its entry elsewhere', () => {
    expect(reports.get('packages/ground/api/more.api.md')).toContain('- `describe` is that of `ground`.')
    expect(reports.get('packages/ground/api/more.api.md')).toContain('const more: () => number;')
  })
})

describe('a change', () => {
  const path = 'packages/ground/src/hidden.ts'

  it('of something that a signature mentions shows', () => {
    const changed = reportsOf({
      ...family,
      [path]: 'export interface Hidden { readonly inner: string; readonly other: number }\n',
    })
    expect(changed.get(main)).toContain('readonly other: number;')
  })

  it('of a comment, or of a body, does not', () => {
    const changed = reportsOf({
      ...family,
      [path]: `/** Now with words. */\n${family[path]}`,
      'packages/ground/src/more/index.ts': family['packages/ground/src/more/index.ts'].replace('=> 1', '=> 2'),
    })
    expect(changed).toEqual(reportsOf(family))
  })
})
