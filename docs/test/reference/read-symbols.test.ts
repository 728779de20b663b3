import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSymbols } from '../../src/reference/read-symbols.ts'
import { renderPage } from '../../src/reference/render-page.ts'

const root = join(import.meta.dirname, 'fixtures')
const entry = { name: '@three-ds/sample', file: 'packages/sample/src/index.ts', page: 'sample.md' }
const program = ts.createProgram([join(root, entry.file)], {
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  module: ts.ModuleKind.NodeNext,
  types: [],
})
const symbols = readSymbols(root, program, entry)
const named = (name: string) => symbols.find((each) => each.name === name)

describe('what an entry point exports', () => {
  it('is found through its index, in the folder of its source', () => {
    expect(symbols.map(({ name, group }) => `${group}/${name}`)).toEqual([
      'money/add',
      'money/double',
      'money/Purse',
      'money/Sample',
      'money/sampleSchema',
    ])
  })

  it('shows what a function takes and gives, and not what it does', () => {
    expect(named('add')?.declaration).toBe('function add(a: number, b: number): number')
    expect(named('double')?.declaration).toBe('function double(a: number): number')
  })

  it('shows a class with the comments of its members', () => {
    const declaration = named('Purse')?.declaration ?? ''
    expect(declaration).toContain('/** How much. */\n  readonly amount: number')
    expect(declaration).not.toContain('this.amount')
  })

  it('takes a docstring apart', () => {
    expect(named('add')?.docstring).toEqual({
      text: 'Adds two amounts, like `double` with Map<string, number> and {{ braces }}.',
      parameters: [
        { name: 'a', text: 'the first one' },
        { name: 'b', text: 'the second one' },
      ],
      returns: 'their sum',
      throws: ['Error for a sum that is too large'],
      examples: ['```ts\nconsole.log(add(1, 2)) // 3\n```'],
    })
  })

  it('lists the fields of a type that its schema makes', () => {
    expect(named('Sample')?.properties).toEqual([
      { name: 'amount', optional: false, type: 'number', text: 'In minor units.' },
      { name: 'note', optional: false, type: 'string', text: '' },
    ])
  })
})

describe('the page of an entry point', () => {
  const page = renderPage(entry, symbols)

  it('has a heading for every name, and its example', () => {
    for (const { name } of symbols) expect(page).toContain(`### ${name}\n`)
    expect(page).toContain('```ts\nconsole.log(add(1, 2)) // 3\n```')
  })

  it('has no tag and no expression that a docstring only mentions', () => {
    expect(page).toContain('Map&lt;string, number> and &#123;&#123; braces }}')
  })
})
