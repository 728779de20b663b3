import { describe, expect, it } from 'vitest'
import { commandOptions } from '../../src/command/command-options.ts'
import { everything, share } from '../../src/data/suites.ts'

const namesOf = (args: readonly string[]) => commandOptions(args).chosen.map(({ name }) => name)

describe('commandOptions', () => {
  it('takes all runtimes where none is named', () => {
    expect(namesOf([])).toEqual(['node22', 'node26', 'bun', 'deno', 'workerd'])
  })

  it('takes those that are named, in an order of its own', () => {
    expect(namesOf(['deno', 'node22'])).toEqual(['node22', 'deno'])
    expect(namesOf(['--', 'bun'])).toEqual(['bun'])
  })

  it('takes all tests, or the share of CI', () => {
    expect(commandOptions([]).set).toBe(everything)
    expect(commandOptions(['--share']).set).toBe(share)
  })

  it('refuses what it does not know', () => {
    expect(() => commandOptions(['rhino'])).toThrow('node22, node26, bun, deno, workerd')
    expect(() => commandOptions(['--fast'])).toThrow(TypeError)
  })
})
