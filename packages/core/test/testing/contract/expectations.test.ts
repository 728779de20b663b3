import { describe, expect, it } from 'vitest'
import { ContractBreach } from '../../../src/testing/contract/contract-breach.ts'
import { expectThreeDSError } from '../../../src/testing/contract/expectations.ts'

const caught = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('an error that is none of ours', () => {
  const stranger = new TypeError('kindOf is not written yet')
  const breach = caught(() => expectThreeDSError(stranger, 'purchase'))

  it('is a breach', () => {
    expect(breach).toBeInstanceOf(ContractBreach)
    expect(breach).toHaveProperty('message', 'purchase failed with an error that is no ThreeDSError')
  })

  it('is kept as its cause: who writes the package has to see it', () => {
    expect(breach).toHaveProperty('cause', stranger)
  })
})
