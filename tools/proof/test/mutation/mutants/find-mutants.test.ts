import { globSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { fileGroups } from '../../../src/mutation/data/groups.ts'
import { findMutants } from '../../../src/mutation/mutants/find-mutants.ts'
import { applyMutant } from '../../../src/mutation/mutants/mutant.ts'

/** The texts that the mutants of a kind make of a line of code. */
const mutated = (code: string, kind?: string): string[] =>
  findMutants('sample.ts', code)
    .filter((mutant) => kind === undefined || mutant.kind === kind)
    .map((mutant) => applyMutant(code, mutant))

describe('a mutant', () => {
  it.each([
    ['equality', 'a === b', ['a !== b']],
    ['equality', 'a !== b', ['a === b']],
    ['equality', 'a < b', ['a <= b', 'a >= b']],
    ['equality', 'a >= b', ['a > b', 'a < b']],
    ['logical', 'a && b', ['((a) || (b))']],
    ['logical', 'a ?? b', ['((a) && (b))']],
    ['arithmetic', 'a + b', ['a - b']],
    ['arithmetic', '-a', ['(a)']],
    ['arithmetic', 'a++', ['a--']],
    ['negation', '!a', ['(a)']],
    ['optional chain', 'a?.b', ['a.b']],
    ['optional chain', 'a?.[0]', ['a[0]']],
    ['optional chain', 'a?.(0)', ['a(0)']],
    ['condition', 'a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['condition', 'if (a) b()', ['if (true) b()', 'if (false) b()']],
    ['condition', 'while (a) b()', ['while (false) b()']],
    ['condition', 'for (;a;) b()', ['for (;false;) b()']],
    ['block', 'if (a) { b() }', ['if (a) {}']],
    ['case', 'switch (a) { case 1: b(); break; default: }', ['switch (a) { case 1: break default: }']],
    ['statement', 'a(); b()', ['; b()', 'a(); ;']],
    ['statement', 'if (a) throw b', ['if (a) ;']],
    ['return', 'function f() { return a }', ['function f() { return undefined }']],
    ['return', 'const f = () => a', ['const f = () => undefined']],
    ['string', "f('a')", ["f('')"]],
    ['string', "f('')", ["f('mutated')"]],
    ['string', ['f(`a$', '{b}`)'].join(''), ["f('')"]],
    ['number', 'f(7)', ['f(8)']],
    ['boolean', 'f(true)', ['f(false)']],
    ['entry', 'const t = { a: 1, b: 2 }', ['const t = { b: 2 }', 'const t = { a: 1 }']],
    ['entry', 'f({ a })', ['f({  })']],
    ['entry', 'f([a, b])', ['f([b])', 'f([a])']],
    ['array', 'f([a, b])', ['f([])']],
    ['swap', 'const t = { a: 1, b: 2 }', ['const t = { a: 2, b: 1 }']],
    ['method', 'a.some(f)', ['a.every(f)']],
    ['method', 'a.find(f)', ['a.findLast(f)']],
    ['method', 'a.filter(f)', ['a']],
    ['method', 'a.trim()', ['a']],
  ])('of the kind %s makes of %s another program', (kind, code, texts) => {
    expect(mutated(code, kind)).toEqual(texts)
  })

  it('is made for the only member of a list together with the comma behind it', () => {
    expect(mutated('f({\n  ...a,\n})', 'entry')).toEqual(['f({\n  \n})'])
  })

  it('is of the kind words where a person reads it: a sentence, a page, the field that holds one', () => {
    expect(mutated("const t = { code: 'a', text: 'Say what it is.' }", 'words')).toEqual([
      "const t = { code: 'a' }",
      "const t = { code: 'a', text: '' }",
    ])
    expect(mutated("f('https://example.com/page')", 'words')).toHaveLength(1)
    expect(mutated('const t = { sources: [a, b] }', 'words')).toHaveLength(4)
  })

  it('leaves alone what does not run, and what is no value', () => {
    expect(mutated("interface A { a: 'x' }")).toEqual([])
    expect(mutated("type A = 'x' | 'y'")).toEqual([])
    expect(mutated("import { a } from './a.ts'")).toEqual([])
    expect(mutated("f(typeof a === 'string')", 'string')).toEqual([])
    expect(mutated('const f = () => undefined', 'return')).toEqual([])
  })

  it('swaps nothing in a function, where an object is no table', () => {
    expect(mutated('const f = () => ({ a: 1, b: 2 })', 'swap')).toEqual([])
  })
})

describe('the mutants of a regular expression', () => {
  it.each([
    ['/^a$/', ['/a$/', '/^a/']],
    ['/a+b?/', ['/ab?/', '/a+b/']],
    ['/\\d{2}/u', ['/\\D{2}/u', '/\\d/u']],
    ['/[a-z]/', ['/[^a-z]/']],
    ['/[^a]/', ['/[a]/']],
    ['/\\p{L}/u', ['/\\P{L}/u']],
    ['/(?:a)/', []],
    ['/\\^/', []],
  ])('of %s are %j', (literal, texts) => {
    expect(mutated(`f(${literal})`, 'pattern')).toEqual(texts.map((text) => `f(${text})`))
  })
})

describe.each(fileGroups.map(({ name, sources }) => [name, sources] as const))('%s', (_name, sources) => {
  const root = new URL('../../../../../', import.meta.url).pathname

  it('has files, and each mutant of them is a program', () => {
    const files = globSync([...sources], { cwd: root })
    expect(files.length).toBeGreaterThan(0)
    // One in forty: compiling all takes longer than everything else here together.
    for (const file of files) {
      const text = readFileSync(`${root}${file}`, 'utf8')
      for (const [at, mutant] of findMutants(file, text).entries()) {
        if (at % 40 === 0) transformSync(applyMutant(text, mutant), { loader: 'ts' })
      }
    }
  })
})
