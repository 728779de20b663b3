import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fixture, memberOf } from './inspect/fixture.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const flags = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning']

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** The real program, as a process of its own. */
function start(given: readonly string[], input: string | Uint8Array = '', environment: Record<string, string> = {}) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [...flags, bin, ...given], { env: { PATH, ...environment } })
  return new Promise<Ended>((resolve, reject) => {
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output, errors }))
    // A program that has read enough closes the pipe.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

describe('three-ds', { timeout: 30_000 }, () => {
  it('explains what comes on standard input', async () => {
    const { code, output, errors } = await start(['inspect'], memberOf('finaro', 'seed-return.json', 'j'))
    expect(code).toBe(0)
    expect(errors).toBe('')
    expect(output).toContain('kind: finaro-return')
    expect(output).not.toContain('8054454002400015')
    expect(output).not.toContain('\u001B')
  })

  it('reads a file by its name, and prints JSON', async () => {
    const file = fileURLToPath(new URL('../../spreedly/test/fixtures/docs-2012-single.xml', import.meta.url))
    const { code, output } = await start(['inspect', '--json', file])
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ kind: 'spreedly-callback', format: 'xml', transactions: 1 })
  })

  it('verifies with a key of the environment', async () => {
    const token = memberOf('cardinal', 'worldpay-request.json', 'token')
    const environment = { THREE_DS_CARDINAL_API_KEY: 'another-key' }
    const { code, output } = await start(['inspect', token], '', environment)
    expect(code).toBe(1)
    expect(output).toContain('does not make this signature')
    expect(output).not.toContain('another-key')
  })

  it('refuses a key as an argument', async () => {
    const { code, output, errors } = await start(['inspect', '05', '--signing-secret=very-secret'])
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toContain('never an argument')
    expect(errors).not.toContain('very-secret')
  })

  it('asks nobody where standard input is no terminal', async () => {
    const { code, errors } = await start(['inspect', '05', '--ask-key'])
    expect(code).toBe(2)
    expect(errors).toContain('needs a terminal')
  })

  it('ends soon, and says why, for input without end and for bytes that are no text', async () => {
    const endless = await start(['inspect', '-'], 'a'.repeat(5_000_000))
    expect(endless.code).toBe(3)
    expect(endless.output).toContain('larger than 1048576 bytes')
    const noText = await start(['inspect'], new Uint8Array([0xff, 0xfe, 0]))
    expect(noText.code).toBe(3)
    expect(noText.output).toContain('no UTF-8')
  })

  it('says for an unreadable file that it is one', async () => {
    const { code, errors } = await start(['inspect', fileURLToPath(new URL('.', import.meta.url))])
    expect(code).toBe(4)
    expect(errors).toContain('could not be read')
  })

  it('has a help, and the version of its package', async () => {
    expect((await start(['--help'])).output).toContain('Exit codes')
    expect((await start(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('reads every fixture of the callbacks that it knows', async () => {
    const { output } = await start(
      ['inspect', '-', '--json'],
      fixture('spreedly', 'seed-2015-batch-secret-unknown.xml'),
    )
    expect(JSON.parse(output)).toMatchObject({ transactions: 2, signature: { state: 'not-checked' } })
  })
})
