import { createCardinalClient } from '@three-ds/cardinal'
import { contractCases } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { cardinalSubject } from './contract-subject.ts'

/** Members that send nothing. */
const local = ['test', 'holdsApiKey', 'createSession', 'verifyResponse']

describe('Cardinal keeps the promises of every client', () => {
  for (const { name, run } of contractCases(cardinalSubject)) it(name, run)

  it('with every call of the client', () => {
    const client = createCardinalClient({ verifone: { userId: 'user', apiKey: 'key' } })
    const tested = cardinalSubject.operations.map(({ name }) => name)
    expect([...tested, ...local].toSorted()).toEqual(Object.keys(client).toSorted())
  })
})
