import { describe, expect, it } from 'vitest'
import { benchOptions } from '../../src/command/bench-options.ts'
import { full, quick } from '../../src/measure/effort.ts'
import { allSuites } from '../../src/suites/all-suites.ts'

describe('benchOptions', () => {
  it('takes everything, in full, where nothing is asked for', () => {
    expect(benchOptions([])).toEqual({ suites: allSuites, effort: full })
  })

  it('takes the suites that are named, and `--quick`', () => {
    const { suites, effort } = benchOptions(['--', '--only', 'token', '--only', 'callback', '--quick'])
    expect(suites.map(({ name }) => name)).toEqual(['token', 'callback'])
    expect(effort).toBe(quick)
  })

  it('names the suites where it does not know one', () => {
    expect(() => benchOptions(['--only', 'everything'])).toThrow(/callback, token, call/)
  })

  it('does not know other options', () => {
    expect(() => benchOptions(['--fast'])).toThrow(TypeError)
  })
})
