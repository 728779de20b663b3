import { describe, expect, it } from 'vitest'
import { programProtocolOf, versionOf } from '../../src/authentication/protocol-versions.ts'

describe('the protocol as a version', () => {
  it.each([
    ['1', '2.1.0'],
    ['2', '2.2.0'],
    ['3', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j: of 2.3 there are two', (protocol, version) => {
    expect(versionOf(protocol)).toBe(version)
  })
})

describe('a version as the protocol', () => {
  it.each([
    ['2.1.0', '1'],
    ['2.2', '2'],
    ['2.3.1', '3'],
    ['2.0.0', undefined],
    ['2.10.0', undefined],
    ['12.1.0', undefined],
    ['1.0.2', undefined],
    ['', undefined],
  ])('%j is %j', (version, protocol) => {
    expect(programProtocolOf(version)).toBe(protocol)
  })
})
