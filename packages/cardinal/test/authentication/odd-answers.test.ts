import { responsePayloadSchema, toAuthenticationResult } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { lookupOf, validationOf } from '../wire.ts'
import { ended } from './flow-sample.ts'

describe('an error number is never lost', () => {
  it.each([
    [['1001', '1002'], '1001,1002'],
    [[0, [1001]], '0,1001'],
    [1001, '1001'],
    [{ code: 1001 }, 'unreadable'],
    [true, 'unreadable'],
  ])('%j beside a Y', async (error_no, text) => {
    const answer = await lookupOf({ ...ended, error_no })
    expect(answer.error_no).toBe(text)
    expect(toAuthenticationResult(answer).status).toBe('unknown')
  })

  it.each([[[]], [['0', 0]], [0], [null]])('%j is none', async (error_no) => {
    expect(toAuthenticationResult(await lookupOf({ ...ended, error_no })).status).toBe('authenticated')
  })

  it('is read in the same way without a client', () => {
    const read = [null, ['4000'], { code: 1 }].map(
      (ErrorNumber) => responsePayloadSchema.parse({ ErrorNumber }).ErrorNumber,
    )
    expect(read).toEqual(['', '4000', 'unreadable'])
  })

  it.each([
    ['beside the outcome', { error_no: '1001', validation_result: ended }],
    ['inside it', { error_no: '0', validation_result: { ...ended, error_no: '1001' } }],
    ['as an ActionCode inside it', { validation_result: { ...ended, action_code: 'FAILURE' } }],
    [
      'as an ActionCode inside it against the outer one',
      { action_code: 'SUCCESS', validation_result: { ...ended, action_code: 'ERROR' } },
    ],
    [
      'as an ActionCode beside it against the inner one',
      { action_code: 'ERROR', validation_result: { ...ended, action_code: 'SUCCESS' } },
    ],
  ])('of a validation, %s', async (_, body) => {
    expect(toAuthenticationResult(await validationOf(body)).status).toBe('unknown')
  })
})

describe('a field of the wire named like one of ours', () => {
  it.each(['signed', 'browser'])('changes nothing: evidence %s', async (evidence) => {
    const result = toAuthenticationResult(await lookupOf({ ...ended, evidence, payload: 'x' }))
    expect(result).toMatchObject({ status: 'authenticated', evidence: 'fetched' })
  })
})
