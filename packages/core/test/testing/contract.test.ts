import { describe, it } from 'vitest'
import { contractCases } from '../../src/testing/contract/contract-cases.ts'
import { sampleSubject } from './contract/sample-subject.ts'

describe('a client that keeps its promises', () => {
  for (const { name, run } of contractCases(sampleSubject())) it(name, run)
})
