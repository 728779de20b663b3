import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/parse-arguments.ts'

describe('the command line', () => {
  it('has one command, whose argument may be left out', () => {
    expect(parseArguments(['inspect'])).toMatchObject({
      run: 'inspect',
      argument: undefined,
      json: false,
      reveal: false,
    })
    expect(parseArguments(['inspect', '-'])).toMatchObject({ run: 'inspect', argument: undefined })
    expect(parseArguments(['inspect', '05'])).toMatchObject({ run: 'inspect', argument: '05' })
  })

  it('takes each option', () => {
    const options = ['--as', 'xid', '--scheme', 'visa', '--trusted', '--reveal', '--ask-key', '--text', '--json']
    expect(parseArguments(['inspect', ...options, 'a'])).toEqual({
      run: 'inspect',
      argument: 'a',
      as: 'xid',
      scheme: 'visa',
      trusted: true,
      reveal: true,
      askKey: true,
      isText: true,
      json: true,
    })
  })

  it.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
  ])('%s needs no command', (flag, run) => {
    expect(parseArguments([flag])).toEqual({ run })
  })

  it.each([
    '--key',
    '--api-key',
    '--apikey-key',
    '--apiKey',
    '--signing_secret',
    '--signing-secret',
    '--secret',
    '--password',
    '--token',
    '-key',
    '--KEY',
  ])('refuses %s, and does not repeat what came with it', (option) => {
    for (const given of [[option, 'very-secret'], [`${option}=very-secret`]]) {
      const command = parseArguments(['inspect', 'a', ...given])
      expect(command.run).toBe('refuse')
      if (command.run === 'refuse') expect(command.text).toContain('never an argument')
      expect(JSON.stringify(command)).not.toContain('very-secret')
    }
  })

  it.each([
    [[], 'What is to be done'],
    [['explain'], 'no such command'],
    [['inspect', 'a', 'b'], 'quotation marks'],
    [['inspect', '--colour', 'very-secret'], 'not known'],
    [['inspect', '--as'], 'not known'],
    [['inspect', '--as', 'unrecognized'], 'The kinds are'],
    [['inspect', '--as', 'toString'], 'The kinds are'],
  ])('refuses %j', (given, text) => {
    const command = parseArguments(given)
    expect(command.run).toBe('refuse')
    if (command.run === 'refuse') expect(command.text).toContain(text)
    expect(JSON.stringify(command)).not.toContain('very-secret')
  })
})
