import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const checkout = `${root}examples/one-checkout/src/checkout.ts`
const branch = "step.kind === 'payment' ? step.payment : await gateway.pay(order, step.authentication)"

/** What the compiler says of the checkout, after a change to its text. */
function complaintsAbout(change: (text: string) => string): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [checkout] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  host.getSourceFile = (name, target) => {
    const text = readFile(name)
    return text === undefined ? undefined : ts.createSourceFile(name, name === checkout ? change(text) : text, target)
  }
  const program = ts.createProgram({ rootNames: [checkout], options, host })
  const file = program.getSourceFile(checkout)
  return program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

describe('the branch on whether money moved', () => {
  it('stands in the checkout, which compiles', () => {
    let found = false
    expect(
      complaintsAbout((text) => {
        found = text.includes(branch)
        return text
      }),
    ).toEqual([])
    expect(found).toBe(true)
  }, 30_000)

  it('cannot be deleted: an end of which nobody asked whether money moved has no payment', () => {
    const complaints = complaintsAbout((text) => text.replace(branch, 'step.payment'))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(/^Property 'payment' does not exist on type/)
  }, 30_000)
})
