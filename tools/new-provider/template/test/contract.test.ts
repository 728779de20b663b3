import { createAcmeClient } from '@three-ds/acme'
import { contractCases } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { acmeSubject } from './contract-subject.ts'
import { apiKey } from './sample.ts'

describe('Acme keeps the promises of every client', () => {
  for (const { name, run } of contractCases(acmeSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = acmeSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createAcmeClient({ apiKey })).toSorted())
  })
})
