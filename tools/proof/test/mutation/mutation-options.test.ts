import { describe, expect, it } from 'vitest'
import { mutationOptions } from '../../src/mutation/mutation-options.ts'

describe('the options of proof:mutation', () => {
  it('are all files, and what is cached, where nothing is said', () => {
    expect(mutationOptions([])).toMatchObject({ files: undefined, fresh: false, write: false })
    expect(mutationOptions([]).jobs).toBeGreaterThan(0)
  })

  it('are read behind the dashes of a script', () => {
    const args = ['--', '--files', 'packages/core/**', '--jobs', '3', '--fresh', '--write']
    expect(mutationOptions(args)).toEqual({ files: 'packages/core/**', jobs: 3, fresh: true, write: true })
  })

  it.each(['0', '-1', 'two', '100', ''])('refuse %j jobs', (jobs) => {
    expect(() => mutationOptions([`--jobs=${jobs}`])).toThrow(RangeError)
  })

  it('refuse what nobody knows', () => {
    expect(() => mutationOptions(['--file', 'x'])).toThrow(TypeError)
  })
})
