import { describe, expect, it } from 'vitest'
import { testsNear } from '../../src/mutation/tests-near.ts'

const source = 'packages/core/src/eci/read-eci.ts'
const at = (steps: number) => new Map([[source, steps]])

describe('the tests near a file', () => {
  it('are those that reach it: the mirrored ones first, then by distance', () => {
    const distances = new Map([
      ['packages/core/test/flow/flow.test.ts', at(4)],
      ['packages/core/test/liability/assess.test.ts', at(2)],
      ['packages/core/test/eci/read-eci-sources.test.ts', at(3)],
      ['packages/core/test/eci/read-eci.test.ts', at(1)],
      ['packages/core/test/money/money.test.ts', new Map()],
    ])
    expect(testsNear(source, distances)).toEqual([
      'packages/core/test/eci/read-eci.test.ts',
      'packages/core/test/eci/read-eci-sources.test.ts',
      'packages/core/test/liability/assess.test.ts',
      'packages/core/test/flow/flow.test.ts',
    ])
  })

  it('are of the same part, however far its tests import it from', () => {
    const distances = new Map([
      ['packages/core/test/zone/a.test.ts', at(2)],
      ['packages/core/test/eci/through-the-index.test.ts', at(5)],
      ['packages/core/test/eci/deep/below.test.ts', at(1)],
    ])
    expect(testsNear(source, distances)).toEqual([
      'packages/core/test/eci/through-the-index.test.ts',
      'packages/core/test/eci/deep/below.test.ts',
      'packages/core/test/zone/a.test.ts',
    ])
  })

  it('are no suites that run whole flows', () => {
    const distances = new Map(
      [
        'test/testing/contract.test.ts',
        'test/contract/contract.test.ts',
        'test/authentication/flow-sandbox.test.ts',
      ].map((test) => [`packages/core/${test}`, at(1)]),
    )
    expect(testsNear(source, distances)).toEqual([])
  })

  it('are not more than somebody has the time for', () => {
    const distances = new Map(
      Array.from({ length: 50 }, (_, at50) => [`packages/core/test/a${at50}.test.ts`, at(at50)]),
    )
    expect(testsNear(source, distances).length).toBeLessThan(20)
  })

  it('are those of the folder that mirrors its own, before nearer ones from elsewhere', () => {
    const distances = new Map([
      ['packages/core/test/a.test.ts', at(1)],
      ['packages/core/test/eci/parse-eci.test.ts', at(3)],
    ])
    expect(testsNear(source, distances)).toEqual([
      'packages/core/test/eci/parse-eci.test.ts',
      'packages/core/test/a.test.ts',
    ])
  })
})
