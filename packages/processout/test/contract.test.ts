import { contractCases } from '@three-ds/core/testing'
import { createProcessOutClient } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { ownPageSubject, processOutSubject } from './contract-subject.ts'
import { credentials } from './sample.ts'

describe('ProcessOut keeps the promises of every client', () => {
  for (const { name, run } of contractCases(processOutSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = processOutSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createProcessOutClient(credentials)).toSorted())
  })
})

describe('ProcessOut’s flow keeps them on a page of one’s own', () => {
  for (const { name, run } of contractCases(ownPageSubject)) it(name, run)
})
