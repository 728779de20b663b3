import { contractCases } from '@three-ds/core/testing'
import { createSpreedlyClient } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { spreedlySubject } from './contract-subject.ts'

describe('Spreedly keeps the promises of every client', () => {
  for (const { name, run } of contractCases(spreedlySubject)) it(name, run)

  it('with every call of the client', () => {
    const client = createSpreedlyClient({ environmentKey: 'key', accessSecret: 'secret' })
    const tested = spreedlySubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(client).toSorted())
  })
})
