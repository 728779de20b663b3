import { contractCases } from '@three-ds/core/testing'
import { createFinaroClient } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { finaroSubject } from './contract-subject.ts'
import { credentials } from './sample.ts'

describe('Finaro keeps the promises of every client', () => {
  for (const { name, run } of contractCases(finaroSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = finaroSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createFinaroClient(credentials)).toSorted())
  })
})
