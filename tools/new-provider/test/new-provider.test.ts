import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parts } from '../../../scripts/data/parts.ts'
import { providerFiles, providerHeadings } from '../../../scripts/data/provider-layout.ts'
import { allRules } from '../../../scripts/rules/all-rules.ts'
import { headingsOf } from '../../../scripts/source/markdown-prose.ts'
import { newProvider } from '../src/new-provider.ts'
import { providerNames } from '../src/provider-names.ts'
import { readTemplate } from '../src/read-template.ts'
import { layOut, runModule, withPackage } from './laid-out.ts'

const name = 'acme-pay'

/** What the compiler says of the new package, by itself. */
const typeErrors = (folder: string): readonly string[] => {
  const config = ts.readConfigFile(join(folder, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const files = ts.sys.readDirectory(join(folder, 'packages'), ['.ts'], ['**/node_modules'])
  const program = ts.createProgram(files, { ...options, types: ['node'] })
  return files
    .flatMap((file) => {
      const source = program.getSourceFile(file)
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    })
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

const contract = `
import { contractCases } from './packages/${name}/node_modules/@three-ds/core/src/testing/index.ts'
import { acmePaySubject } from './packages/${name}/test/contract-subject.ts'

const failures = []
for (const { name, run } of contractCases(acmePaySubject)) {
  try { await run() } catch (error) { failures.push(name + ' | ' + (error.cause ?? error).message) }
}
console.log(JSON.stringify(failures))
`

describe('a name', () => {
  it('is spelt in every way that a package needs', () => {
    expect(providerNames('acme-pay')).toEqual({ kebab: 'acme-pay', camel: 'acmePay', pascal: 'AcmePay' })
  })

  it.each(['', 'Acme', 'acme_pay', '-acme', '../core', '3ds'])('is refused: "%s"', (wrong) => {
    expect(() => providerNames(wrong)).toThrow('Write the name in lower case')
  })

  it('that is taken is refused', () => {
    expect(() => layOut('finaro')).toThrow('packages/finaro exists already.')
  })
})

describe('a provider that was laid out', () => {
  const { files, repository } = layOut(name)

  it('has the layout and the headings of the others', () => {
    const paths = files.map(({ path }) => path)
    for (const file of providerFiles) expect(paths).toContain(`packages/${name}/${file}`)
    const readme = files.find(({ path }) => path === `packages/${name}/README.md`)?.text ?? ''
    expect(
      headingsOf(readme)
        .filter(({ level }) => level === 2)
        .map(({ text }) => text),
    ).toEqual(providerHeadings)
  })

  it('bears its own name everywhere', () => {
    const texts = files.filter(({ path }) => path.startsWith('packages/')).map(({ text }) => text)
    expect(texts.filter((text) => /\bacme\b(?!-pay)|Acme(?!Pay)|acme(?!-pay|Pay)/.test(text))).toEqual([])
  })

  it('is in the lists of the family, once', () => {
    const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
    expect(textOf('scripts/data/parts.ts').split("folder: 'packages/acme-pay'")).toHaveLength(2)
    expect(textOf('scripts/contract/subjects.ts')).toContain(
      "{ title: 'AcmePay', cases: contractCases(acmePaySubject) },",
    )
    expect(textOf('tools/packages/src/contents/sizes.ts')).toContain("'@three-ds/acme-pay'")
  })

  it('keeps the rules of the house', () => {
    // The rules know the providers by a table in code; in a process of its own it would be the changed one.
    const own = (path: string) => path.startsWith(`packages/${name}`)
    const unknown = ['import-direction', 'allowed-dependencies']
    expect(parts.some(({ folder }) => folder === `packages/${name}`)).toBe(false)
    const seen = repository.filter(
      ({ path }) => own(path) || /^packages\/core\/(?:src|package)|^[A-Z]+\.md$/.test(path),
    )
    const findings = allRules
      .flatMap((rule) => rule(seen))
      .filter(({ path, rule }) => own(path) && !unknown.includes(rule))
    expect(findings).toEqual([])
  })

  it('passes the type check', () => {
    expect(withPackage(name, typeErrors)).toEqual([])
  })

  it('fails its contract, and the failures name each file to write', () => {
    const failures: string[] = JSON.parse(withPackage(name, (folder) => runModule(folder, contract)))
    const text = failures.join('\n')
    for (const file of ['src/schemas/kind-of.ts', 'src/testing/create-sandbox.ts']) {
      expect(text).toContain(`Not written yet: packages/${name}/${file}. `)
    }
    expect(failures.length).toBeGreaterThan(10)
  })
})

describe('a shared file that has lost the place for a line', () => {
  it('stops the generator before anything is written', () => {
    const existing = layOut(name).repository.filter(({ path }) => !path.startsWith(`packages/${name}/`))
    const broken = existing.map((file) => (file.path === 'scripts/data/parts.ts' ? { ...file, text: '' } : file))
    expect(() => newProvider('other', readTemplate(), broken)).toThrow('scripts/data/parts.ts has no place')
  })
})
