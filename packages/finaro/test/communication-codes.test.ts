import { describe, expect, it } from 'vitest'
import { communicationCodes } from '../src/communication-codes.ts'

describe('the codes of a host that was lost', () => {
  it('are the eighteen that Shift4 lists: a code that is missing would invite a second payment', () => {
    const listed = '1001 2011 4003 9012 9018 9020 9023 9033 9489 9901 9902 9951 9957 9960 9961 9962 9964 9978'
    expect([...communicationCodes]).toEqual(listed.split(' '))
  })
})
