import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/parse-arguments.ts'

describe('parseArguments', () => {
  it('serves this machine at port 4010 where nothing is said', () => {
    const usual = {
      run: 'serve',
      port: 4010,
      hostname: '127.0.0.1',
      origin: undefined,
      seed: undefined,
      callbacks: 'by-hand',
    }
    expect(parseArguments([])).toEqual(usual)
  })

  it('takes port, interface, outer address and seed', () => {
    const args = ['--port', '0', '--host', '0.0.0.0', '--origin', 'http://localhost:8080', '--seed=7', '--callbacks']
    const asked = {
      run: 'serve',
      port: 0,
      hostname: '0.0.0.0',
      origin: 'http://localhost:8080',
      seed: 7,
      callbacks: 'at-once',
    }
    expect(parseArguments(args)).toEqual(asked)
  })

  it.each([['--help'], ['-h']])('takes %s', (arg) => {
    expect(parseArguments([arg])).toEqual({ run: 'help' })
  })

  it('takes --version', () => {
    expect(parseArguments(['--version'])).toEqual({ run: 'version' })
  })

  it.each([
    [['--port', '65536'], '--port'],
    [['--port', 'http'], '--port'],
    [['--port', '-1'], 'option'],
    [['--port', '1e3'], '--port'],
    [['--port'], 'option'],
    [['--seed', '0.5'], '--seed'],
    [['--seed', '4294967296'], '--seed'],
    [['--origin', 'localhost'], '--origin'],
    [['--origin', 'ftp://localhost'], '--origin'],
    [['--prot', '1'], 'option'],
    [['4010'], 'option'],
  ])('refuses %o', (args, named) => {
    const command = parseArguments(args)
    expect(command.run === 'refuse' && command.text).toContain(named)
  })
})
