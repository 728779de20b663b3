import { describe, expect, it } from 'vitest'
import { NotAnswered } from '../../src/cli/hidden-prompt.ts'
import { run } from '../../src/cli/run.ts'
import { usage } from '../../src/cli/usage.ts'
import { fixture, memberOf } from '../inspect/fixture.ts'
import { surroundings } from './surroundings.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const published = 'fa2daee2-1fbb-45ff-4444-52805d5cd9e0'
const token = memberOf('cardinal', 'worldpay-request.json', 'token')

describe('the program', () => {
  it('prints its help and its version', async () => {
    const help = surroundings(['--help'])
    expect(await run(help.whole)).toBe(0)
    expect(help.written.output).toBe(usage)
    const version = surroundings(['--version'])
    expect(await run(version.whole)).toBe(0)
    expect(version.written.output).toBe('1.2.3\n')
  })

  it('says in its help what each exit code means, and how keys come in', () => {
    for (const part of [
      '  0  ',
      '  1  ',
      '  2  ',
      '  3  ',
      '  4  ',
      'THREE_DS_CARDINAL_API_KEY',
      '--ask-key',
      'NO_COLOR',
    ]) {
      expect(usage).toContain(part)
    }
  })

  it('ends with 0 for what is fine', async () => {
    const { whole, written } = surroundings(['inspect', '05', '--scheme', 'visa'])
    expect(await run(whole)).toBe(0)
    expect(written.output).toContain('kind: eci')
    expect(written.errors).toBe('')
  })

  it('ends with 1 for what has problems, those inside of it too', async () => {
    expect(await run(surroundings(['inspect', '05', '--scheme', 'MC']).whole)).toBe(1)
  })

  it('ends with 2 where it was called wrongly, on standard error', async () => {
    for (const given of [['inspect', '--api-key', 'very-secret'], ['inspect', '05', '--scheme', 'girocard'], ['odd']]) {
      const { whole, written } = surroundings(given)
      expect(await run(whole)).toBe(2)
      expect(written.output).toBe('')
      expect(written.errors).toMatch(/^three-ds: /)
      expect(written.errors).not.toMatch(/very-secret|girocard/)
    }
  })

  it('ends with 3 for what it does not know, and says that the argument was no file', async () => {
    const { whole, written } = surroundings(['inspect', 'callbakc.xml'])
    expect(await run(whole)).toBe(3)
    expect(written.output).toContain('Not recognized')
    expect(written.errors).toContain('no file has that name')
  })

  it('ends with 4 where the file cannot be read, and repeats nothing', async () => {
    const readFile = async () => {
      throw new Error('EACCES: permission denied, open very-secret')
    }
    const { whole, written } = surroundings(['inspect', 'very-secret'], { readFile })
    expect(await run(whole)).toBe(4)
    expect(written.errors).not.toContain('very-secret')
  })

  it('ends with 5 for a mistake of its own, and repeats nothing of it', async () => {
    const askHidden = () => Promise.reject(new TypeError('very-secret'))
    const { whole, written } = surroundings(['inspect', '--ask-key', '05'], { askHidden })
    expect(await run(whole)).toBe(5)
    expect(written.errors).toContain('mistake of its own')
    expect(written.errors).not.toContain('very-secret')
  })

  it('reads a file, text with --text, and else standard input', async () => {
    const xml = bytes(fixture('spreedly', 'docs-2012-single.xml'))
    const readFile = async (path: string) => (path === '05' ? xml : undefined)
    const file = surroundings(['inspect', '05'], { readFile })
    await run(file.whole)
    expect(file.written.output).toContain('kind: spreedly-callback')
    const text = surroundings(['inspect', '--text', '05'], { readFile })
    await run(text.whole)
    expect(text.written.output).toContain('kind: eci')
    const input = surroundings(['inspect'], { readInput: async () => xml })
    await run(input.whole)
    expect(input.written.output).toContain('kind: spreedly-callback')
    expect(input.written.errors).toBe('')
  })

  it('asks no file for what is no path', async () => {
    const readFile = async () => {
      throw new Error('asked')
    }
    for (const text of ['{"event_id":"ev_1"}', '<a>', 'a\nb', 'a'.repeat(5_000), 'a\u0000b']) {
      expect(await run(surroundings(['inspect', text], { readFile }).whole)).not.toBe(4)
    }
  })

  it('tells somebody at a terminal what to do', async () => {
    const { whole, written } = surroundings(['inspect'], { inputIsTerminal: true })
    await run(whole)
    expect(written.errors).toContain('Ctrl-D')
  })

  it('prints JSON for machines, in one piece and without colors', async () => {
    const { whole, written } = surroundings(['inspect', '--json', token], { environment: { FORCE_COLOR: '1' } })
    await run(whole)
    expect(JSON.parse(written.output)).toMatchObject({
      kind: 'cardinal-request-jwt',
      signature: { state: 'not-checked' },
    })
  })

  it('takes keys from the environment, and prints none', async () => {
    const environment = { THREE_DS_CARDINAL_API_KEY: published }
    const { whole, written } = surroundings(['inspect', token], { environment })
    expect(await run(whole)).toBe(0)
    expect(written.output).toContain('The API key makes this signature')
    expect(written.output).not.toContain(published)
  })

  it('takes a key that was asked for before one of the environment', async () => {
    const environment = { THREE_DS_CARDINAL_API_KEY: 'another' }
    const { whole, written } = surroundings(['inspect', '--ask-key', token], {
      environment,
      askHidden: async () => published,
    })
    expect(await run(whole)).toBe(0)
    expect(written.output).not.toContain(published)
  })

  it('ends with 2 where nobody can be asked', async () => {
    const askHidden = () => Promise.reject(new NotAnswered('--ask-key needs a terminal'))
    const { whole, written } = surroundings(['inspect', '--ask-key', token], { askHidden })
    expect(await run(whole)).toBe(2)
    expect(written.errors).toContain('needs a terminal')
  })

  it('verifies a callback under the previous secret', async () => {
    const { renderCallbackXml, sampleTransaction, signTransaction } = await import('@three-ds/spreedly/testing')
    const body = renderCallbackXml([await signTransaction(sampleTransaction({}), { signingSecret: 'old' })])
    const environment = { THREE_DS_SPREEDLY_SIGNING_SECRET: 'new', THREE_DS_SPREEDLY_PREVIOUS_SECRET: 'old' }
    const { whole } = surroundings(['inspect'], { environment, readInput: async () => bytes(body) })
    expect(await run(whole)).toBe(0)
  })
})
