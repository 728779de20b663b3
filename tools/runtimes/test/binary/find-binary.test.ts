import { describe, expect, it } from 'vitest'
import { findBinary } from '../../src/binary/find-binary.ts'
import type { Runtime } from '../../src/data/runtimes.ts'

const here: Runtime = {
  name: 'bun',
  title: 'A runtime',
  way: 'script',
  package: 'no-such-package-of-ours',
  file: 'bin/none',
  command: 'node',
  flags: [],
}

describe('findBinary', () => {
  it('takes the one on the path where the package is not installed', () => {
    expect(findBinary(here)).toEqual({ path: 'node', version: process.version })
  })

  it('does not take another version', () => {
    const found = findBinary({ ...here, version: 'v1.' })
    expect('problem' in found && found.problem).toContain('A runtime')
  })

  it('says what to do where there is none', () => {
    const found = findBinary({ ...here, command: 'no-such-command-of-ours' })
    expect('problem' in found && found.problem).toMatch(/pnpm@12 install|on the path/)
  })
})
